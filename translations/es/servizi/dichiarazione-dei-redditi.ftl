### Dichiarazione dei redditi (730) — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Dichiarazione dei redditi (730)
# term: dichiarazione dei redditi → { -modello-730 } = declaración de impuestos
title = Declaración de impuestos (730)
# it: Il conto delle tasse che si fa ogni anno. A volte ti ridanno soldi.
summary = La cuenta de los impuestos que se hace cada año. A veces le devuelven dinero.
# it: 730; tasse; IRPEF; rimborso; CAF; certificazione unica; CU
# term: 730 → { -modello-730 } = declaración de impuestos
# term: caf → { -caf } = oficina de ayuda fiscal
# term: certificazione unica → { -certificazione-unica } = certificado anual de ingresos
keywords = 730; impuestos; IRPEF; devolución; reembolso; CAF; certificado de ingresos; CU
# it: la Certificazione Unica del datore di lavoro o dell'INPS
# term: certificazione unica → { -certificazione-unica } = certificado anual de ingresos
# term: datore di lavoro → { -datore-di-lavoro } = empleador
# term: inps → { -inps } = instituto de seguridad social
f-yu6qc = la Certificazione Unica (certificado anual de ingresos) del { -datore-di-lavoro } o del { -inps }
# it: le ricevute di spese per medico, affitto, scuola e figli
# term: ricevute → { -ricevuta-del-permesso } = recibo del permiso
f-hs3zj = los recibos de gastos de médico, alquiler, escuela e hijos
# it: la dichiarazione mandata
f-dyyjg = la declaración enviada
# it: Un CAF la prepara con te.
# term: caf → { -caf } = oficina de ayuda fiscal
f-5z8ke = Una oficina de ayuda fiscal (CAF) la prepara con usted.
# it: Ogni anno fai il conto delle tasse sui soldi guadagnati. Usa il [modello 730][1].
# note: [1] = termini/modello-730
# term: modello 730 → { -modello-730 } = declaración de impuestos
p-hph2s = Cada año usted hace la cuenta de los impuestos sobre el dinero ganado. Use la [declaración de impuestos (modello 730)][1].

## A chi è rivolto

# it: Devi farla di solito se:
p-xyn82 = Normalmente debe hacerla si:
# it: hai avuto due o più datori di lavoro
# note: voce 1 di 3
# term: datori di lavoro → { -datore-di-lavoro } = empleador
l-p77s9 = tuvo dos o más empleadores
# it: lavori come colf o badante
# note: voce 2 di 3
# term: badante → { -colf-e-badante } = empleada del hogar y cuidadora
l-kceav = trabaja como empleada del hogar o cuidadora (colf, badante)
# it: hai preso anche soldi dall'INPS, oltre alla paga
# note: voce 3 di 3
# term: inps → { -inps } = instituto de seguridad social
l-5ex8d = recibió también dinero del INPS, además del sueldo
# it: Conviene farla anche se hai pagato medico, affitto, scuola o hai figli. Può darti un **rimborso**.
p-e2w2v = Conviene hacerla también si pagó médico, alquiler o escuela, o si tiene hijos. Puede darle un **reembolso** (rimborso).

## Come fare

# it: In primavera chiedi la [Certificazione Unica][1] a ogni datore di lavoro.
# note: voce 1 di 5
# note: [1] = termini/certificazione-unica
# term: certificazione unica → { -certificazione-unica } = certificado anual de ingresos
# term: datore di lavoro → { -datore-di-lavoro } = empleador
l-vnum8 = En primavera pida el [certificado anual de ingresos (Certificazione Unica)][1] a cada { -datore-di-lavoro }.
# it: Raccogli le ricevute. Quando paghi medicine o visite, mostra la tessera sanitaria.
# note: voce 2 di 5
# term: ricevute → { -ricevuta-del-permesso } = recibo del permiso
# term: tessera sanitaria → { -tessera-sanitaria } = tarjeta sanitaria
l-78hhc = Reúna los recibos. Cuando pague medicinas o consultas médicas, muestre la { -tessera-sanitaria }.
# it: Prendi un appuntamento a un [CAF][1].
# note: voce 3 di 5
# note: [1] = termini/caf
# term: caf → { -caf } = oficina de ayuda fiscal
l-rkf2e = Pida una cita en una [oficina de ayuda fiscal (CAF)][1].
# it: Firma una delega. Il CAF prepara il conto con te.
# note: voce 4 di 5
# term: delega → { -delega } = autorización escrita
# term: caf → { -caf } = oficina de ayuda fiscal
l-c7gay = Firme una autorización (delega). El CAF prepara la cuenta con usted.
# it: Oppure fai da solo sul sito { $web }, con [SPID o CIE][1].
# note: voce 5 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = identidad digital
l-4d2z4 = O hágalo por su cuenta en el sitio { $web }, con [SPID o CIE][1].

## Tempi e scadenze

# it: Falla una volta all'anno, di solito da maggio a settembre.
p-94tet = Hágala una vez al año, normalmente de mayo a septiembre.

## Quanto costa

# it: Sul sito è gratis. Il CAF può chiedere una piccola somma: chiedi prima.
# term: caf → { -caf } = oficina de ayuda fiscal
p-ngzi5 = En el sitio es gratis. El CAF puede pedir una pequeña suma: pregunte antes.

## Casi particolari

# it: Per i familiari che vivono nel tuo Paese puoi a volte pagare meno tasse. Servono documenti tradotti. Chiedi al CAF.
# term: caf → { -caf } = oficina de ayuda fiscal
p-mvnuc = Por los familiares que viven en su país a veces puede pagar menos impuestos. Se necesitan documentos traducidos. Pregunte en el CAF.

## Se qualcosa va male

# it: Se qualcosa va male
t-f76df = Si algo va mal
# it: Hai ricevuto una lettera dall'Agenzia delle Entrate? Non buttarla. Portala subito al CAF: ci sono pochi giorni per rispondere.
# term: caf → { -caf } = oficina de ayuda fiscal
p-fbrp8 = ¿Recibió una carta de la Agenzia delle Entrate (oficina de impuestos)? No la tire. Llévela enseguida al CAF: hay pocos días para responder.
