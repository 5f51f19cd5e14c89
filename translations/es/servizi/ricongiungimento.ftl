### Far venire i tuoi familiari in Italia — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Far venire i tuoi familiari in Italia
title = Traer a sus familiares a Italia
# it: Come chiedere il ricongiungimento familiare per marito, moglie, figli o genitori.
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = reagrupación familiar
summary = Cómo pedir la { -ricongiungimento-familiare } para esposo, esposa, hijos o padres.
# it: ricongiungimento familiare; nulla osta; moglie; marito; figli; genitori; visto per famiglia
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = reagrupación familiar
# term: nulla osta → { -nulla-osta } = autorización de no impedimento
# term: visto → { -visto } = visa de entrada
keywords = reagrupación familiar; reunificación; nulla osta; esposa; esposo; hijos; padres; visa por familia
# it: la copia del passaporto dei familiari
# term: passaporto → { -passaporto } = pasaporte
f-dw3us = la copia del pasaporte de los familiares
# it: i documenti sul tuo reddito
# term: reddito → { -reddito } = ingresos
f-5keig = los documentos sobre sus { -reddito }
# it: il nulla osta per il visto
# term: nulla osta → { -nulla-osta } = autorización de no impedimento
# term: visto → { -visto } = visa de entrada
f-b27mr = la autorización (nulla osta) para la visa
# it: Entra con SPID o CIE.
# term: spid → { -spid } = identidad digital
f-4j4zq = Entre con SPID o CIE.
# it: Un patronato può mandare la domanda per te.
# term: patronato → { -patronato } = oficina de ayuda
f-yp5mi = Una oficina de ayuda (patronato) puede enviar la solicitud por usted.
# it: Puoi chiedere che la tua famiglia viva con te. La domanda va allo [Sportello unico per l'immigrazione][1].
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = ventanilla única de inmigración
p-vu8qy = Puede pedir que su familia viva con usted. La solicitud va a la [ventanilla única de inmigración (Sportello unico)][1].

## A chi è rivolto

# it: A chi ha un permesso di almeno un anno, per esempio per lavoro, famiglia o studio. Di solito la legge chiede anche 2 anni in Italia con il permesso. Per i figli minori e per chi ha la protezione internazionale i 2 anni non servono.
# term: minori → { -minore } = menor de edad
# term: protezione internazionale → { -protezione-internazionale } = protección internacional
p-y58h7 = A quien tiene un permiso de al menos un año, por ejemplo por trabajo, familia o estudio. Normalmente la ley pide también 2 años en Italia con el permiso. Para los hijos menores y para quien tiene la { -protezione-internazionale } los 2 años no hacen falta.
# it: Puoi far venire:
p-izf9r = Puede traer a:
# it: il marito o la moglie
# note: voce 1 di 4
l-hrx7x = el esposo o la esposa
# it: i figli minori
# note: voce 2 di 4
# term: minori → { -minore } = menor de edad
l-7knav = los hijos menores
# it: i figli maggiorenni con una invalidità totale
# note: voce 3 di 4
l-yu2jj = los hijos mayores de edad con una invalidez total
# it: i genitori, con condizioni più difficili
# note: voce 4 di 4
l-7srtm = los padres, con condiciones más difíciles

## Come fare

# it: Le regole cambiano spesso. Controlla con un [patronato][1] chi può venire e se il tuo reddito basta.
# note: voce 1 di 6
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = oficina de ayuda
# term: reddito → { -reddito } = ingresos
l-sny9v = Las reglas cambian a menudo. Compruebe en una [oficina de ayuda (patronato)][1] quién puede venir y si sus { -reddito } bastan.
# it: Chiedi al Comune l'[idoneità alloggiativa][1]. Dice che la tua casa è grande abbastanza.
# note: voce 2 di 6
# note: [1] = termini/idoneita-alloggiativa
# term: idoneità alloggiativa → { -idoneita-alloggiativa } = certificado de vivienda adecuada
l-rtv6b = Pida en el municipio (Comune) el [certificado de vivienda adecuada (idoneità alloggiativa)][1]. Dice que su casa es lo bastante grande.
# it: Manda la domanda in linea. Serve [SPID o CIE][1].
# note: voce 3 di 6
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = identidad digital
l-bpfmp = Envíe la solicitud en línea. Se necesita [SPID o CIE][1].
# it: Aspetta il [nulla osta][1].
# note: voce 4 di 6
# note: [1] = termini/nulla-osta
# term: nulla osta → { -nulla-osta } = autorización de no impedimento
l-uakcz = Espere la [autorización (nulla osta)][1].
# it: I tuoi familiari chiedono il [visto][1] al [consolato][2] italiano del loro Paese. Portano i documenti di famiglia, tradotti e [legalizzati][3].
# note: voce 5 di 6
# note: [1] = termini/visto
# note: [2] = termini/consolato
# note: [3] = termini/legalizzazione
# term: visto → { -visto } = visa de entrada
# term: consolato → { -consolato } = consulado y embajada
l-b3jk2 = Sus familiares piden la [visa (visto)][1] en el [consulado][2] italiano de su país. Llevan los documentos de familia, traducidos y [legalizados][3].
# it: Quando arrivano, avete **8 giorni** per contattare lo Sportello unico. Poi chiedete il [permesso][1].
# note: voce 6 di 6
# note: [1] = servizi/primo-permesso-di-soggiorno
# term: sportello unico → { -sportello-unico-immigrazione } = ventanilla única de inmigración
l-q7upk = Cuando lleguen, tienen **8 días** para contactar a la ventanilla única (Sportello unico). Después pidan el [permiso][1].

## Tempi e scadenze

# it: La legge dà all'ufficio { $processing_time } per dare il nulla osta. Il nulla osta vale 6 mesi. In questo tempo i familiari devono chiedere il visto.
# note: $processing_time = un dato; lo scrive il sito
# term: nulla osta → { -nulla-osta } = autorización de no impedimento
# term: visto → { -visto } = visa de entrada
p-ghrck = La ley da a la oficina { $processing_time } para dar la autorización (nulla osta). La autorización vale 6 meses. En ese tiempo los familiares deben pedir la visa.
# it: Prepara presto i documenti di famiglia: nel Paese di origine ci vuole tempo.
p-9pfjp = Prepare pronto los documentos de familia: en el país de origen toma tiempo.

## Quanto costa

# it: Paghi la marca da bollo, il certificato sulla casa, le traduzioni e il visto. Chiedi prima quanto costa ogni cosa.
# term: marca da bollo → { -marca-da-bollo } = timbre fiscal
# term: visto → { -visto } = visa de entrada
p-63zvw = Paga el { -marca-da-bollo }, el certificado de la vivienda, las traducciones y la visa. Pregunte antes cuánto cuesta cada cosa.

## Casi particolari

# it: I rifugiati non sono obbligati a dimostrare reddito e casa. Se non ci sono documenti di famiglia, il consolato può chiedere altre prove.
# term: reddito → { -reddito } = ingresos
# term: consolato → { -consolato } = consulado y embajada
p-hsfkd = Los refugiados no están obligados a demostrar { -reddito } ni vivienda. Si no hay documentos de familia, el consulado puede pedir otras pruebas.

## Se qualcosa va male

# it: Se qualcosa va male
t-wm5j2 = Si algo va mal
# it: Se lo Sportello dice di no, puoi fare ricorso al giudice. Chiedi a un [avvocato pagato dallo Stato][1]. Attento a chi promette un visto veloce in cambio di soldi.
# note: [1] = servizi/patrocinio-gratuito
# term: ricorso → { -ricorso } = recurso ante el juez
# term: visto → { -visto } = visa de entrada
p-5t67u = Si la ventanilla dice que no, puede presentar un { -ricorso }. Pregunte a un [abogado pagado por el Estado][1]. Cuidado con quien promete una visa rápida a cambio de dinero.
