### Far venire i tuoi familiari in Italia — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Far venire i tuoi familiari in Italia
title = Faire venir votre famille en Italie
# it: Come chiedere il ricongiungimento familiare per marito, moglie, figli o genitori.
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = regroupement familial
summary = Comment demander le regroupement familial pour mari, femme, enfants ou parents.
# it: ricongiungimento familiare; nulla osta; moglie; marito; figli; genitori; visto per famiglia
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = regroupement familial
# term: nulla osta → { -nulla-osta } = autorisation préalable
# term: visto → { -visto } = visa d’entrée
keywords = regroupement familial; ricongiungimento; nulla osta; femme; mari; enfants; parents; visa famille
# it: la copia del passaporto dei familiari
# term: passaporto → { -passaporto } = passeport
f-dw3us = la copie du passeport des membres de la famille
# it: i documenti sul tuo reddito
# term: reddito → { -reddito } = revenus
f-5keig = les documents sur vos revenus
# it: il nulla osta per il visto
# term: nulla osta → { -nulla-osta } = autorisation préalable
# term: visto → { -visto } = visa d’entrée
f-b27mr = l’autorisation préalable (nulla osta) pour le visa
# it: Entra con SPID o CIE.
# term: spid → { -spid } = identité numérique
f-4j4zq = Entrez avec SPID ou CIE.
# it: Un patronato può mandare la domanda per te.
# term: patronato → { -patronato } = bureau d’aide
f-yp5mi = Un bureau d’aide (patronato) peut envoyer la demande pour vous.
# it: Puoi chiedere che la tua famiglia viva con te. La domanda va allo [Sportello unico per l'immigrazione][1].
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = guichet unique pour l’immigration
p-vu8qy = Vous pouvez demander que votre famille vive avec vous. La demande va au [guichet unique pour l’immigration (Sportello unico)][1].

## A chi è rivolto

# it: A chi ha un permesso di almeno un anno, per esempio per lavoro, famiglia o studio. Di solito la legge chiede anche 2 anni in Italia con il permesso. Per i figli minori e per chi ha la protezione internazionale i 2 anni non servono.
# term: minori → { -minore } = mineur
# term: protezione internazionale → { -protezione-internazionale } = protection internationale
p-y58h7 = Pour les personnes qui ont un permis d’au moins un an, par exemple pour travail, famille ou études. D’habitude, la loi demande aussi 2 ans en Italie avec le permis. Pour les enfants mineurs et pour les personnes qui ont la { -protezione-internazionale }, les 2 ans ne sont pas nécessaires.
# it: Puoi far venire:
p-izf9r = Vous pouvez faire venir :
# it: il marito o la moglie
# note: voce 1 di 4
l-hrx7x = le mari ou la femme
# it: i figli minori
# note: voce 2 di 4
# term: minori → { -minore } = mineur
l-7knav = les enfants mineurs
# it: i figli maggiorenni con una invalidità totale
# note: voce 3 di 4
l-yu2jj = les enfants majeurs avec une invalidité totale
# it: i genitori, con condizioni più difficili
# note: voce 4 di 4
l-7srtm = les parents, avec des conditions plus difficiles

## Come fare

# it: Le regole cambiano spesso. Controlla con un [patronato][1] chi può venire e se il tuo reddito basta.
# note: voce 1 di 6
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = bureau d’aide
# term: reddito → { -reddito } = revenus
l-sny9v = Les règles changent souvent. Vérifiez avec un [bureau d’aide (patronato)][1] qui peut venir et si vos revenus suffisent.
# it: Chiedi al Comune l'[idoneità alloggiativa][1]. Dice che la tua casa è grande abbastanza.
# note: voce 2 di 6
# note: [1] = termini/idoneita-alloggiativa
# term: idoneità alloggiativa → { -idoneita-alloggiativa } = certificat de logement adapté
l-rtv6b = Demandez à la mairie (Comune) le [certificat de logement adapté (idoneità alloggiativa)][1]. Il dit que votre logement est assez grand.
# it: Manda la domanda in linea. Serve [SPID o CIE][1].
# note: voce 3 di 6
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = identité numérique
l-bpfmp = Envoyez la demande en ligne. Il faut [SPID ou CIE][1].
# it: Aspetta il [nulla osta][1].
# note: voce 4 di 6
# note: [1] = termini/nulla-osta
# term: nulla osta → { -nulla-osta } = autorisation préalable
l-uakcz = Attendez l’[autorisation préalable (nulla osta)][1].
# it: I tuoi familiari chiedono il [visto][1] al [consolato][2] italiano del loro Paese. Portano i documenti di famiglia, tradotti e [legalizzati][3].
# note: voce 5 di 6
# note: [1] = termini/visto
# note: [2] = termini/consolato
# note: [3] = termini/legalizzazione
# term: visto → { -visto } = visa d’entrée
# term: consolato → { -consolato } = consulat et ambassade
l-b3jk2 = Les membres de votre famille demandent le [visa (visto)][1] au [consulat (consolato)][2] italien de leur pays. Ils apportent les documents de famille, traduits et [légalisés][3].
# it: Quando arrivano, avete **8 giorni** per contattare lo Sportello unico. Poi chiedete il [permesso][1].
# note: voce 6 di 6
# note: [1] = servizi/primo-permesso-di-soggiorno
# term: sportello unico → { -sportello-unico-immigrazione } = guichet unique pour l’immigration
l-q7upk = Quand ils arrivent, vous avez **8 jours** pour contacter le { -sportello-unico-immigrazione }. Ensuite, demandez le [permis][1].

## Tempi e scadenze

# it: La legge dà all'ufficio { $processing_time } per dare il nulla osta. Il nulla osta vale 6 mesi. In questo tempo i familiari devono chiedere il visto.
# note: $processing_time = un dato; lo scrive il sito
# term: nulla osta → { -nulla-osta } = autorisation préalable
# term: visto → { -visto } = visa d’entrée
p-ghrck = La loi donne au bureau { $processing_time } pour donner l’{ -nulla-osta }. Elle est valable 6 mois. Pendant ce temps, les membres de la famille doivent demander le visa.
# it: Prepara presto i documenti di famiglia: nel Paese di origine ci vuole tempo.
p-9pfjp = Préparez tôt les documents de famille : dans le pays d’origine, il faut du temps.

## Quanto costa

# it: Paghi la marca da bollo, il certificato sulla casa, le traduzioni e il visto. Chiedi prima quanto costa ogni cosa.
# term: marca da bollo → { -marca-da-bollo } = timbre fiscal
# term: visto → { -visto } = visa d’entrée
p-63zvw = Vous payez le { -marca-da-bollo }, le certificat sur le logement, les traductions et le visa. Demandez d’abord combien coûte chaque chose.

## Casi particolari

# it: I rifugiati non sono obbligati a dimostrare reddito e casa. Se non ci sono documenti di famiglia, il consolato può chiedere altre prove.
# term: reddito → { -reddito } = revenus
# term: consolato → { -consolato } = consulat et ambassade
p-hsfkd = Les réfugiés n’ont pas à prouver leurs revenus et leur logement. S’il n’y a pas de documents de famille, le consulat peut demander d’autres preuves.

## Se qualcosa va male

# it: Se qualcosa va male
t-wm5j2 = Si quelque chose se passe mal
# it: Se lo Sportello dice di no, puoi fare ricorso al giudice. Chiedi a un [avvocato pagato dallo Stato][1]. Attento a chi promette un visto veloce in cambio di soldi.
# note: [1] = servizi/patrocinio-gratuito
# term: ricorso → { -ricorso } = recours
# term: visto → { -visto } = visa d’entrée
p-5t67u = Si le guichet dit non, vous pouvez faire un { -ricorso } devant le juge. Demandez à un [avocat payé par l’État][1]. Attention aux personnes qui promettent un visa rapide contre de l’argent.
