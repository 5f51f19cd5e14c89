### Affittare una casa: il contratto — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Affittare una casa: il contratto
title = Alquilar una vivienda: el contrato
# it: Che cosa controllare prima di firmare e perché il contratto va registrato.
summary = Qué revisar antes de firmar y por qué el contrato debe registrarse.
# it: affitto; contratto di locazione; caparra; registrazione; canone; padrone di casa; proprietario
# term: caparra → { -deposito-cauzionale } = depósito de garantía
# term: canone → { -canone-di-affitto } = alquiler mensual
keywords = alquiler; arriendo; contrato de alquiler; depósito; caparra; registro; dueño; propietario
# it: il contratto registrato
f-tp5cn = el contrato registrado
# it: Il contratto di affitto deve essere **scritto e registrato**. Così è valido e ti protegge.
p-m5qqc = El contrato de alquiler debe ser **escrito y registrado**. Así es válido y le protege.

## A chi è rivolto

# it: A chi cerca una casa o una stanza in affitto.
p-fdkq6 = A quienes buscan una casa o un cuarto en alquiler.

## Come fare

# it: Guarda la casa di persona. Non pagare nulla prima di averla vista.
# note: voce 1 di 7
l-j7e2y = Vea la casa en persona. No pague nada antes de haberla visto.
# it: Chiedi il prezzo del [canone][1] e delle spese. Chiedi chi paga il riscaldamento.
# note: voce 2 di 7
# note: [1] = termini/canone-di-affitto
# term: canone → { -canone-di-affitto } = alquiler mensual
l-4wxtd = Pregunte el precio del [alquiler mensual (canone)][1] y de los gastos. Pregunte quién paga la calefacción.
# it: Leggi il contratto. Se non capisci, portalo a un sindacato degli inquilini.
# note: voce 3 di 7
# term: sindacato → { -sindacato } = sindicato
l-6emna = Lea el contrato. Si no lo entiende, llévelo a un sindicato de inquilinos.
# it: Firma e prendi la tua copia.
# note: voce 4 di 7
l-3cms7 = Firme y tome su copia.
# it: Paga la [caparra][1]. Non può essere più di tre mesi di affitto.
# note: voce 5 di 7
# note: [1] = termini/deposito-cauzionale
# term: caparra → { -deposito-cauzionale } = depósito de garantía
l-rcxyn = Pague el [depósito de garantía (caparra)][1]. No puede ser más de tres meses de alquiler.
# it: Il proprietario registra il contratto all'[Agenzia delle Entrate][1] entro **30 giorni**. Fatti dare la ricevuta.
# note: voce 6 di 7
# note: [1] = enti/agenzia-entrate
# term: ricevuta → { -ricevuta-del-permesso } = recibo del permiso
l-xyr2s = El propietario registra el contrato en la [Agenzia delle Entrate (oficina de impuestos)][1] en un máximo de **30 días**. Pida que le den el recibo.
# it: Paga sempre in un modo che puoi provare. Tieni le ricevute.
# note: voce 7 di 7
# term: ricevute → { -ricevuta-del-permesso } = recibo del permiso
l-wgpcp = Pague siempre de una forma que usted pueda probar. Guarde los recibos.

## Cosa si ottiene

# it: Un contratto registrato serve per la [residenza][1], il permesso e gli aiuti per l'affitto.
# note: [1] = servizi/chiedere-la-residenza
# term: residenza → { -residenza } = residencia registrada
p-fpffi = Un contrato registrado sirve para la [residencia registrada (residenza)][1], el permiso y las ayudas para el alquiler.

## Tempi e scadenze

# it: I contratti più comuni durano 4 anni più 4, oppure 3 anni più 2. Esistono anche contratti brevi. Per andare via prima devi scrivere una lettera, di solito 6 mesi prima.
p-xxfk5 = Los contratos más comunes duran 4 años más 4, o 3 años más 2. Existen también contratos cortos. Para irse antes debe escribir una carta, normalmente 6 meses antes.

## Quanto costa

# it: Paghi il primo mese, la caparra e a volte l'agenzia. Per molti contratti non paghi la tassa di registro. Se c'è, la dividi con il proprietario.
# term: caparra → { -deposito-cauzionale } = depósito de garantía
p-6wvn9 = Paga el primer mes, el { -deposito-cauzionale } y a veces la agencia. En muchos contratos no paga el impuesto de registro. Si lo hay, lo divide con el propietario.

## Casi particolari

# it: Se non sei cittadino dell'Unione europea, il proprietario fa anche la [comunicazione][1] alla polizia.
# note: [1] = servizi/dichiarazione-di-ospitalita
p-2nez8 = Si no es ciudadano de la Unión Europea, el propietario hace también la [comunicación][1] a la policía.

## Se qualcosa va male

# it: Se qualcosa va male
t-txhi9 = Si algo va mal
# it: **Il contratto non è registrato?** Puoi registrarlo tu. Chiedi a un sindacato degli inquilini.
# note: voce 1 di 3
# term: sindacato → { -sindacato } = sindicato
l-a3sjj = **¿El contrato no está registrado?** Puede registrarlo usted. Pregunte en un sindicato de inquilinos.
# it: **Il proprietario non affitta agli stranieri?** È una [discriminazione][1].
# note: voce 2 di 3
# note: [1] = servizi/segnalare-discriminazione
l-becrd = **¿El propietario no alquila a extranjeros?** Es una [discriminación][1].
# it: **Ti ha chiesto soldi e poi è sparito?** Fai una [denuncia][1].
# note: voce 3 di 3
# note: [1] = servizi/fare-una-denuncia
# term: denuncia → { -denuncia } = denuncia
l-ehcu5 = **¿Le pidió dinero y después desapareció?** Haga una [denuncia][1].
