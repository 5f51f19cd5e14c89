### servizi/ricongiungimento
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Far venire i tuoi familiari in Italia
summary = Come chiedere il ricongiungimento familiare per marito, moglie, figli o genitori.
keywords = ricongiungimento familiare; nulla osta; moglie; marito; figli; genitori; visto per famiglia
# required_documents.name
f-dw3us = la copia del passaporto dei familiari
# required_documents.name
f-5keig = i documenti sul tuo reddito
# outputs.name
f-b27mr = il nulla osta per il visto
# channels.note
f-4j4zq = Entra con SPID o CIE.
# channels.note
f-yp5mi = Un patronato può mandare la domanda per te.
# note: [1] = termini/sportello-unico-immigrazione
p-vu8qy = Puoi chiedere che la tua famiglia viva con te. La domanda va allo [Sportello unico per l'immigrazione][1].

## A chi è rivolto

p-y58h7 = A chi ha un permesso di almeno un anno, per esempio per lavoro, famiglia o studio. Di solito la legge chiede anche 2 anni in Italia con il permesso. Per i figli minori e per chi ha la protezione internazionale i 2 anni non servono.
p-izf9r = Puoi far venire:
# note: voce 1 di 4
l-hrx7x = il marito o la moglie
# note: voce 2 di 4
l-7knav = i figli minori
# note: voce 3 di 4
l-yu2jj = i figli maggiorenni con una invalidità totale
# note: voce 4 di 4
l-7srtm = i genitori, con condizioni più difficili

## Come fare

# note: voce 1 di 6
# note: [1] = servizi/aiuto-patronato-caf
l-sny9v = Le regole cambiano spesso. Controlla con un [patronato][1] chi può venire e se il tuo reddito basta.
# note: voce 2 di 6
# note: [1] = termini/idoneita-alloggiativa
l-rtv6b = Chiedi al Comune l'[idoneità alloggiativa][1]. Dice che la tua casa è grande abbastanza.
# note: voce 3 di 6
# note: [1] = servizi/identita-digitale
l-bpfmp = Manda la domanda in linea. Serve [SPID o CIE][1].
# note: voce 4 di 6
# note: [1] = termini/nulla-osta
l-uakcz = Aspetta il [nulla osta][1].
# note: voce 5 di 6
# note: [1] = termini/visto
# note: [2] = termini/consolato
# note: [3] = termini/legalizzazione
l-b3jk2 = I tuoi familiari chiedono il [visto][1] al [consolato][2] italiano del loro Paese. Portano i documenti di famiglia, tradotti e [legalizzati][3].
# note: voce 6 di 6
# note: [1] = servizi/primo-permesso-di-soggiorno
l-q7upk = Quando arrivano, avete **8 giorni** per contattare lo Sportello unico. Poi chiedete il [permesso][1].

## Tempi e scadenze

# note: $processing_time = un dato; lo scrive il sito
p-ghrck = La legge dà all'ufficio { $processing_time } per dare il nulla osta. Il nulla osta vale 6 mesi. In questo tempo i familiari devono chiedere il visto.
p-9pfjp = Prepara presto i documenti di famiglia: nel Paese di origine ci vuole tempo.

## Quanto costa

p-63zvw = Paghi la marca da bollo, il certificato sulla casa, le traduzioni e il visto. Chiedi prima quanto costa ogni cosa.

## Casi particolari

p-hsfkd = I rifugiati non sono obbligati a dimostrare reddito e casa. Se non ci sono documenti di famiglia, il consolato può chiedere altre prove.

## Se qualcosa va male

t-wm5j2 = Se qualcosa va male
# note: [1] = servizi/patrocinio-gratuito
p-5t67u = Se lo Sportello dice di no, puoi fare ricorso al giudice. Chiedi a un [avvocato pagato dallo Stato][1]. Attento a chi promette un visto veloce in cambio di soldi.
