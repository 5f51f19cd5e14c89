### Chiedere l'ISEE — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere l'ISEE
# term: isee → { -isee } = indicador económico de la familia
title = Pedir el ISEE
# it: Il foglio che dice quanto è ricca la tua famiglia. Serve per pagare meno.
summary = La hoja que dice cuánto dinero tiene su familia. Sirve para pagar menos.
# it: ISEE; DSU; reddito; CAF; mensa; bonus; indicatore
# term: isee → { -isee } = indicador económico de la familia
# term: dsu → { -dsu } = formulario para el ISEE
# term: reddito → { -reddito } = ingresos
# term: caf → { -caf } = oficina de ayuda fiscal
keywords = ISEE; DSU; ingresos; CAF; comedor escolar; bono; indicador económico
# it: il codice fiscale di tutta la famiglia
# term: codice fiscale → { -codice-fiscale } = código fiscal
f-353ye = el { -codice-fiscale } de toda la familia
# it: il contratto di affitto, se ce l'hai
f-dhypy = el contrato de alquiler, si lo tiene
# it: saldo e giacenza media dei conti di due anni prima
# term: saldo e giacenza media → { -giacenza-media } = saldo y saldo promedio
f-hjnst = saldo y saldo promedio de las cuentas de dos años antes
# it: la targa di auto e moto
f-p5upf = la placa del auto y de la moto
# it: l'attestazione ISEE
# term: attestazione isee → { -isee } = indicador económico de la familia
f-xvsgr = el certificado ISEE
# it: la prima volta nell'anno
f-68qfw = la primera vez en el año
# it: Un CAF lo prepara con te.
# term: caf → { -caf } = oficina de ayuda fiscal
f-mwty5 = Una oficina de ayuda fiscal (CAF) lo prepara con usted.
# it: Entra con SPID o CIE.
# term: spid → { -spid } = identidad digital
f-a3x7g = Entre con SPID o CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = instituto de seguridad social
f-2fz23 = INPS desde un teléfono fijo
# it: INPS da cellulare
# term: inps → { -inps } = instituto de seguridad social
f-xvk26 = INPS desde un celular
# it: L'[ISEE][1] mette insieme redditi, risparmi e casa della famiglia. Un numero **basso** vuol dire che puoi avere più aiuti.
# note: [1] = termini/isee
# term: isee → { -isee } = indicador económico de la familia
# term: redditi → { -reddito } = ingresos
p-4y89c = El [ISEE][1] suma los { -reddito }, los ahorros y la vivienda de la familia. Un número **bajo** quiere decir que puede recibir más ayudas.

## A chi è rivolto

# it: A chi vive in Italia e chiede aiuti: nido, mensa, casa, bollette, assegni, università.
# term: nido → { -asilo-nido } = guardería
# term: bollette → { -bolletta } = factura de luz o gas
p-qupki = A quienes viven en Italia y piden ayudas: { -asilo-nido }, comedor, vivienda, facturas, asignaciones, universidad.

## Come fare

# it: Telefona a un [CAF][1]. Chiedi l'elenco dei documenti.
# note: voce 1 di 5
# note: [1] = termini/caf
# term: caf → { -caf } = oficina de ayuda fiscal
l-2rpf8 = Llame por teléfono a una [oficina de ayuda fiscal (CAF)][1]. Pida la lista de los documentos.
# it: Chiedi alla banca o alla posta [saldo e giacenza media][1].
# note: voce 2 di 5
# note: [1] = termini/giacenza-media
# term: saldo e giacenza media → { -giacenza-media } = saldo y saldo promedio
l-vaqk7 = Pida en el banco o en el correo el [saldo y el saldo promedio (giacenza media)][1].
# it: Vai al CAF e firma la [DSU][1]. È la dichiarazione con i tuoi dati.
# note: voce 3 di 5
# note: [1] = termini/dsu
# term: caf → { -caf } = oficina de ayuda fiscal
# term: dsu → { -dsu } = formulario para el ISEE
l-sizqb = Vaya al CAF y firme la [DSU][1]. Es la declaración con sus datos.
# it: Dopo circa { $processing_time } ritira l'ISEE al CAF o sul sito { $web }.
# note: voce 4 di 5
# note: $processing_time = un dato; lo scrive il sito
# note: $web = un dato; lo scrive il sito
# term: isee → { -isee } = indicador económico de la familia
# term: caf → { -caf } = oficina de ayuda fiscal
l-ceu6m = Después de unos { $processing_time } recoja el ISEE en el CAF o en el sitio { $web }.
# it: Controlla che ci siano tutte le persone della famiglia.
# note: voce 5 di 5
l-mr7q9 = Revise que estén todas las personas de la familia.

## Tempi e scadenze

# it: L'ISEE vale fino al 31 dicembre. Ogni anno a **gennaio** rifallo.
# term: isee → { -isee } = indicador económico de la familia
p-bqwqv = El ISEE vale hasta el 31 de diciembre. Cada año en **enero** hágalo de nuevo.

## Casi particolari

# it: **Hai perso il lavoro da poco?** Chiedi l'ISEE **corrente**. Guarda la situazione di adesso.
# note: voce 1 di 4
# term: isee → { -isee } = indicador económico de la familia
l-kjbk7 = **¿Perdió el trabajo hace poco?** Pida el ISEE **corriente** (ISEE corrente). Mira la situación de ahora.
# it: **Genitori non sposati o separati?** Ci sono regole speciali. Dillo al CAF.
# note: voce 2 di 4
# term: caf → { -caf } = oficina de ayuda fiscal
l-pirja = **¿Padres no casados o separados?** Hay reglas especiales. Dígalo en el CAF.
# it: **Hai casa o soldi nel tuo Paese?** Scrivi anche quelli.
# note: voce 3 di 4
l-qad76 = **¿Tiene casa o dinero en su país?** Escriba también eso.
# it: Per il nido e l'assegno unico può servire l'ISEE **minorenni**.
# note: voce 4 di 4
# term: nido → { -asilo-nido } = guardería
# term: assegno unico → { -assegno-unico } = asignación por hijos
# term: isee → { -isee } = indicador económico de la familia
# term: minorenni → { -minore } = menor de edad
l-iqxf3 = Para la { -asilo-nido } y la { -assegno-unico } puede hacer falta el ISEE **minorenni** (de menores).
# it: Scrivi la verità. Una dichiarazione falsa è un reato e devi ridare i soldi.
# note: critico: qui uno sbaglio può fare danno
p-pnxci = Escriba la verdad. Una declaración falsa es un delito y tiene que devolver el dinero.

## Se qualcosa va male

# it: Se qualcosa va male
t-2hixr = Si algo va mal
# it: Ci sono errori o parole come **omissioni**? Torna al CAF e chiedi di correggere.
# note: «omissioni» resta in italiano, con la traduzione tra parentesi: è scritto così sul foglio.
# term: caf → { -caf } = oficina de ayuda fiscal
p-cgmmi = ¿Hay errores o palabras como **omissioni** (omisiones)? Vuelva al CAF y pida que lo corrijan.
