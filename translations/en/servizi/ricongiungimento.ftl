### Far venire i tuoi familiari in Italia — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Far venire i tuoi familiari in Italia
title = Bringing your family to Italy
# it: Come chiedere il ricongiungimento familiare per marito, moglie, figli o genitori.
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = family reunification
summary = How to apply for family reunification for a husband, wife, children or parents.
# it: ricongiungimento familiare; nulla osta; moglie; marito; figli; genitori; visto per famiglia
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = family reunification
# term: nulla osta → { -nulla-osta } = no-objection certificate
# term: visto → { -visto } = entry visa
keywords = family reunification; ricongiungimento; nulla osta; wife; husband; children; parents; family visa
# it: la copia del passaporto dei familiari
# term: passaporto → { -passaporto } = passport
f-dw3us = a copy of the passports of your family members
# it: i documenti sul tuo reddito
# term: reddito → { -reddito } = income
f-5keig = the documents about your { -reddito }
# it: il nulla osta per il visto
# term: nulla osta → { -nulla-osta } = no-objection certificate
# term: visto → { -visto } = entry visa
f-b27mr = the no-objection certificate (nulla osta) for the visa
# it: Entra con SPID o CIE.
# term: spid → { -spid } = digital identity
f-4j4zq = Log in with SPID or CIE.
# it: Un patronato può mandare la domanda per te.
# term: patronato → { -patronato } = advice office
f-yp5mi = An { -patronato } can send the application for you.
# it: Puoi chiedere che la tua famiglia viva con te. La domanda va allo [Sportello unico per l'immigrazione][1].
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = immigration office of the Prefettura
p-vu8qy = You can ask for your family to live with you. The application goes to the [Sportello unico per l'immigrazione (immigration office of the Prefettura)][1].

## A chi è rivolto

# it: A chi ha un permesso di almeno un anno, per esempio per lavoro, famiglia o studio. Di solito la legge chiede anche 2 anni in Italia con il permesso. Per i figli minori e per chi ha la protezione internazionale i 2 anni non servono.
# term: minori → { -minore } = person under 18
# term: protezione internazionale → { -protezione-internazionale } = international protection
p-y58h7 = For people with a permit of at least one year, for example for work, family or study. Usually the law also asks for 2 years in Italy with a permit. For children under 18, and for people who have { -protezione-internazionale }, the 2 years are not needed.
# it: Puoi far venire:
p-izf9r = You can bring:
# it: il marito o la moglie
# note: voce 1 di 4
l-hrx7x = your husband or wife
# it: i figli minori
# note: voce 2 di 4
# term: minori → { -minore } = person under 18
l-7knav = your children under 18
# it: i figli maggiorenni con una invalidità totale
# note: voce 3 di 4
l-yu2jj = your adult children with a total disability
# it: i genitori, con condizioni più difficili
# note: voce 4 di 4
l-7srtm = your parents, with more difficult conditions

## Come fare

# it: Le regole cambiano spesso. Controlla con un [patronato][1] chi può venire e se il tuo reddito basta.
# note: voce 1 di 6
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = advice office
# term: reddito → { -reddito } = income
l-sny9v = The rules change often. Check with an [advice office (patronato)][1] who can come and whether your { -reddito } is enough.
# it: Chiedi al Comune l'[idoneità alloggiativa][1]. Dice che la tua casa è grande abbastanza.
# note: voce 2 di 6
# note: [1] = termini/idoneita-alloggiativa
# term: idoneità alloggiativa → { -idoneita-alloggiativa } = housing suitability certificate
l-rtv6b = Ask the town hall (Comune) for the [housing suitability certificate (idoneità alloggiativa)][1]. It says that your home is big enough.
# it: Manda la domanda in linea. Serve [SPID o CIE][1].
# note: voce 3 di 6
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = digital identity
l-bpfmp = Send the application online. You need [SPID or CIE][1].
# it: Aspetta il [nulla osta][1].
# note: voce 4 di 6
# note: [1] = termini/nulla-osta
# term: nulla osta → { -nulla-osta } = no-objection certificate
l-uakcz = Wait for the [no-objection certificate (nulla osta)][1].
# it: I tuoi familiari chiedono il [visto][1] al [consolato][2] italiano del loro Paese. Portano i documenti di famiglia, tradotti e [legalizzati][3].
# note: voce 5 di 6
# note: [1] = termini/visto
# note: [2] = termini/consolato
# note: [3] = termini/legalizzazione
# term: visto → { -visto } = entry visa
# term: consolato → { -consolato } = consulate or embassy
l-b3jk2 = Your family members ask for the [visa][1] at the Italian [consulate][2] in their country. They bring the family documents, translated and [legalised (officially stamped)][3].
# it: Quando arrivano, avete **8 giorni** per contattare lo Sportello unico. Poi chiedete il [permesso][1].
# note: voce 6 di 6
# note: [1] = servizi/primo-permesso-di-soggiorno
# term: sportello unico → { -sportello-unico-immigrazione } = immigration office of the Prefettura
l-q7upk = When they arrive, you have **8 days** to contact the { -sportello-unico-immigrazione }. Then apply for the [permit][1].

## Tempi e scadenze

# it: La legge dà all'ufficio { $processing_time } per dare il nulla osta. Il nulla osta vale 6 mesi. In questo tempo i familiari devono chiedere il visto.
# note: $processing_time = un dato; lo scrive il sito
# term: nulla osta → { -nulla-osta } = no-objection certificate
# term: visto → { -visto } = entry visa
p-ghrck = The law gives the office { $processing_time } to give the { -nulla-osta }. The { -nulla-osta } is valid for 6 months. In this time your family members must ask for the { -visto }.
# it: Prepara presto i documenti di famiglia: nel Paese di origine ci vuole tempo.
p-9pfjp = Prepare the family documents early: in the country of origin it takes time.

## Quanto costa

# it: Paghi la marca da bollo, il certificato sulla casa, le traduzioni e il visto. Chiedi prima quanto costa ogni cosa.
# term: marca da bollo → { -marca-da-bollo } = revenue stamp
# term: visto → { -visto } = entry visa
p-63zvw = You pay for the { -marca-da-bollo }, the certificate about the home, the translations and the visa. Ask first how much each thing costs.

## Casi particolari

# it: I rifugiati non sono obbligati a dimostrare reddito e casa. Se non ci sono documenti di famiglia, il consolato può chiedere altre prove.
# term: reddito → { -reddito } = income
# term: consolato → { -consolato } = consulate or embassy
p-hsfkd = Refugees do not have to prove income and home. If there are no family documents, the consulate can ask for other proof.

## Se qualcosa va male

# it: Se qualcosa va male
t-wm5j2 = If something goes wrong
# it: Se lo Sportello dice di no, puoi fare ricorso al giudice. Chiedi a un [avvocato pagato dallo Stato][1]. Attento a chi promette un visto veloce in cambio di soldi.
# note: [1] = servizi/patrocinio-gratuito
# term: ricorso → { -ricorso } = appeal
# term: visto → { -visto } = entry visa
p-5t67u = If the office says no, you can make an { -ricorso } to the judge. Ask a [lawyer paid by the State][1]. Be careful of anyone who promises a quick visa in exchange for money.
