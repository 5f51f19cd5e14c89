### Far venire i tuoi familiari in Italia — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Far venire i tuoi familiari in Italia
title = ???
# it: Come chiedere il ricongiungimento familiare per marito, moglie, figli o genitori.
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = পরিবার আনা
summary = ???
# it: ricongiungimento familiare; nulla osta; moglie; marito; figli; genitori; visto per famiglia
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = পরিবার আনা
# term: nulla osta → { -nulla-osta } = অনাপত্তিপত্র
# term: visto → { -visto } = প্রবেশ ভিসা
keywords = ???
# it: la copia del passaporto dei familiari
# term: passaporto → { -passaporto } = পাসপোর্ট
f-dw3us = ???
# it: i documenti sul tuo reddito
# term: reddito → { -reddito } = আয়
f-5keig = ???
# it: il nulla osta per il visto
# term: nulla osta → { -nulla-osta } = অনাপত্তিপত্র
# term: visto → { -visto } = প্রবেশ ভিসা
f-b27mr = ???
# it: Si entra con SPID o CIE.
# term: spid → { -spid } = ডিজিটাল পরিচয়
f-4j4zq = SPID বা CIE দিয়ে ঢোকা যায়।
# it: Un patronato può mandare la domanda per te.
# term: patronato → { -patronato } = বিনামূল্যে সহায়তা অফিস
f-yp5mi = ???
# it: Puoi chiedere che la tua famiglia viva con te. La domanda va allo [Sportello unico per l'immigrazione][1].
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = সরকারি অভিবাসন অফিস
p-vu8qy = ???

## A chi è rivolto

# it: A chi ha un permesso di almeno un anno, per esempio per lavoro, famiglia o studio. Di solito la legge chiede anche 2 anni di soggiorno regolare. Per i figli minori e per chi ha la protezione internazionale i 2 anni non servono.
# term: minori → { -minore } = অপ্রাপ্তবয়স্ক
# term: protezione internazionale → { -protezione-internazionale } = আন্তর্জাতিক সুরক্ষা
p-y58h7 = ???
# it: Puoi far venire:
p-izf9r = ???
# it: il marito o la moglie
# note: voce 1 di 4
l-hrx7x = ???
# it: i figli minori
# note: voce 2 di 4
# term: minori → { -minore } = অপ্রাপ্তবয়স্ক
l-7knav = ???
# it: i figli maggiorenni con una invalidità totale
# note: voce 3 di 4
l-yu2jj = ???
# it: i genitori, con condizioni più difficili
# note: voce 4 di 4
l-7srtm = ???

## Come fare

# it: Controlla con un [patronato][1] se il tuo reddito basta.
# note: voce 1 di 6
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = বিনামূল্যে সহায়তা অফিস
# term: reddito → { -reddito } = আয়
l-sny9v = ???
# it: Chiedi al Comune l'[idoneità alloggiativa][1]. Dice che la tua casa è grande abbastanza.
# note: voce 2 di 6
# note: [1] = termini/idoneita-alloggiativa
# term: idoneità alloggiativa → { -idoneita-alloggiativa } = বাড়ির উপযুক্ততার সনদ
l-rtv6b = ???
# it: Manda la domanda in linea. Serve [SPID o CIE][1].
# note: voce 3 di 6
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = ডিজিটাল পরিচয়
l-bpfmp = ???
# it: Aspetta il [nulla osta][1].
# note: voce 4 di 6
# note: [1] = termini/nulla-osta
# term: nulla osta → { -nulla-osta } = অনাপত্তিপত্র
l-uakcz = ???
# it: I tuoi familiari chiedono il [visto][1] al [consolato][2] italiano del loro Paese. Portano i documenti di famiglia, tradotti e [legalizzati][3].
# note: voce 5 di 6
# note: [1] = termini/visto
# note: [2] = termini/consolato
# note: [3] = termini/legalizzazione
# term: visto → { -visto } = প্রবেশ ভিসা
# term: consolato → { -consolato } = কনস্যুলেট বা দূতাবাস
l-b3jk2 = ???
# it: Quando arrivano, contatta subito lo Sportello unico. Poi si chiede il [permesso][1].
# note: voce 6 di 6
# note: [1] = servizi/primo-permesso-di-soggiorno
# term: sportello unico → { -sportello-unico-immigrazione } = সরকারি অভিবাসন অফিস
l-q7upk = ???

## Tempi e scadenze

# it: La legge dà all'ufficio { $processing_time } per dare il nulla osta. Il nulla osta vale 6 mesi. In questo tempo i familiari devono chiedere il visto.
# note: $processing_time = un dato; lo scrive il sito
# term: nulla osta → { -nulla-osta } = অনাপত্তিপত্র
# term: visto → { -visto } = প্রবেশ ভিসা
p-ghrck = ???
# it: Prepara presto i documenti di famiglia: nel Paese di origine ci vuole tempo.
p-9pfjp = ???

## Quanto costa

# it: Paghi la marca da bollo, il certificato sulla casa, le traduzioni e il visto. Chiedi prima quanto costa ogni cosa.
# term: marca da bollo → { -marca-da-bollo } = রাজস্ব স্ট্যাম্প
# term: visto → { -visto } = প্রবেশ ভিসা
p-63zvw = ???

## Casi particolari

# it: I rifugiati non devono dimostrare reddito e casa. Se non ci sono documenti di famiglia, il consolato può chiedere altre prove.
# term: reddito → { -reddito } = আয়
# term: consolato → { -consolato } = কনস্যুলেট বা দূতাবাস
p-hsfkd = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-wm5j2 = কোনো সমস্যা হলে
# it: Se lo Sportello dice di no, puoi fare ricorso al giudice. Chiedi a un [avvocato pagato dallo Stato][1]. Attento a chi promette un visto veloce in cambio di soldi.
# note: [1] = servizi/patrocinio-gratuito
# term: ricorso → { -ricorso } = আপিল
# term: visto → { -visto } = প্রবেশ ভিসা
p-5t67u = ???
