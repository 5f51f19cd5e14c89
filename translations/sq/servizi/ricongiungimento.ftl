### Far venire i tuoi familiari in Italia — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Far venire i tuoi familiari in Italia
title = Si t’i sillni familjarët tuaj në Itali
# it: Come chiedere il ricongiungimento familiare per marito, moglie, figli o genitori.
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = bashkim familjar
summary = Si të kërkoni bashkimin familjar (ricongiungimento) për burrin, gruan, fëmijët ose prindërit.
# it: ricongiungimento familiare; nulla osta; moglie; marito; figli; genitori; visto per famiglia
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = bashkim familjar
# term: nulla osta → { -nulla-osta } = leje paraprake
# term: visto → { -visto } = vizë hyrjeje
keywords = bashkim familjar; leje paraprake; grua; burrë; fëmijë; prindër; vizë familjare; sjell familjen
# it: la copia del passaporto dei familiari
# term: passaporto → { -passaporto } = pasaportë
f-dw3us = kopja e { -passaporto(case: "gen") } së familjarëve
# it: i documenti sul tuo reddito
# term: reddito → { -reddito } = të ardhura
f-5keig = dokumentet për { -reddito(case: "def") } tuaja
# it: il nulla osta per il visto
# term: nulla osta → { -nulla-osta } = leje paraprake
# term: visto → { -visto } = vizë hyrjeje
f-b27mr = { -nulla-osta(case: "def") } për vizën
# it: Entra con SPID o CIE.
# term: spid → { -spid } = identitet digjital
f-4j4zq = Hyni me SPID ose CIE.
# it: Un patronato può mandare la domanda per te.
# term: patronato → { -patronato } = zyrë ndihme
f-yp5mi = Një { -patronato } mund ta dërgojë kërkesën për ju.
# it: Puoi chiedere che la tua famiglia viva con te. La domanda va allo [Sportello unico per l'immigrazione][1].
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = sporteli unik për imigracionin
p-vu8qy = Mund të kërkoni që familja juaj të jetojë me ju. Kërkesa shkon te [sporteli unik për imigracionin (Sportello unico per l'immigrazione)][1].

## A chi è rivolto

# it: A chi ha un permesso di almeno un anno, per esempio per lavoro, famiglia o studio. Di solito la legge chiede anche 2 anni in Italia con il permesso. Per i figli minori e per chi ha la protezione internazionale i 2 anni non servono.
# term: minori → { -minore } = i mitur
# term: protezione internazionale → { -protezione-internazionale } = mbrojtje ndërkombëtare
p-y58h7 = Për këdo që ka një leje prej të paktën një viti, për shembull për punë, familje ose studim. Zakonisht ligji kërkon edhe 2 vjet në Itali me leje. Për fëmijët nën 18 vjeç dhe për këdo që ka { -protezione-internazionale(case: "acc") } 2 vitet nuk duhen.
# it: Puoi far venire:
p-izf9r = Mund të sillni:
# it: il marito o la moglie
# note: voce 1 di 4
l-hrx7x = burrin ose gruan
# it: i figli minori
# note: voce 2 di 4
# term: minori → { -minore } = i mitur
l-7knav = fëmijët nën 18 vjeç
# it: i figli maggiorenni con una invalidità totale
# note: voce 3 di 4
l-yu2jj = fëmijët mbi 18 vjeç me invaliditet të plotë
# it: i genitori, con condizioni più difficili
# note: voce 4 di 4
l-7srtm = prindërit, me kushte më të vështira

## Come fare

# it: Le regole cambiano spesso. Controlla con un [patronato][1] chi può venire e se il tuo reddito basta.
# note: voce 1 di 6
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = zyrë ndihme
# term: reddito → { -reddito } = të ardhura
l-sny9v = Rregullat ndryshojnë shpesh. Kontrolloni me një [zyrë ndihme (patronato)][1] kush mund të vijë dhe nëse { -reddito(case: "def") } tuaja mjaftojnë.
# it: Chiedi al Comune l'[idoneità alloggiativa][1]. Dice che la tua casa è grande abbastanza.
# note: voce 2 di 6
# note: [1] = termini/idoneita-alloggiativa
# term: idoneità alloggiativa → { -idoneita-alloggiativa } = certifikatë e përshtatshmërisë së banesës
l-rtv6b = Kërkojini komunës (Comune) [certifikatën e përshtatshmërisë së banesës (idoneità alloggiativa)][1]. Ajo thotë që shtëpia juaj është mjaft e madhe.
# it: Manda la domanda in linea. Serve [SPID o CIE][1].
# note: voce 3 di 6
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = identitet digjital
l-bpfmp = Dërgoni kërkesën në internet. Duhet [SPID ose CIE][1].
# it: Aspetta il [nulla osta][1].
# note: voce 4 di 6
# note: [1] = termini/nulla-osta
# term: nulla osta → { -nulla-osta } = leje paraprake
l-uakcz = Prisni [lejen paraprake (nulla osta)][1].
# it: I tuoi familiari chiedono il [visto][1] al [consolato][2] italiano del loro Paese. Portano i documenti di famiglia, tradotti e [legalizzati][3].
# note: voce 5 di 6
# note: [1] = termini/visto
# note: [2] = termini/consolato
# note: [3] = termini/legalizzazione
# term: visto → { -visto } = vizë hyrjeje
# term: consolato → { -consolato } = konsullatë
l-b3jk2 = Familjarët tuaj kërkojnë [vizën (visto)][1] te [konsullata][2] italiane e vendit të tyre. Sjellin dokumentet e familjes, të përkthyera dhe të [legalizuara][3].
# it: Quando arrivano, avete **8 giorni** per contattare lo Sportello unico. Poi chiedete il [permesso][1].
# note: voce 6 di 6
# note: [1] = servizi/primo-permesso-di-soggiorno
# term: sportello unico → { -sportello-unico-immigrazione } = sporteli unik për imigracionin
l-q7upk = Kur të vijnë, keni **8 ditë** për të kontaktuar { -sportello-unico-immigrazione(case: "acc") }. Pastaj kërkoni [lejen e qëndrimit][1].

## Tempi e scadenze

# it: La legge dà all'ufficio { $processing_time } per dare il nulla osta. Il nulla osta vale 6 mesi. In questo tempo i familiari devono chiedere il visto.
# note: $processing_time = un dato; lo scrive il sito
# term: nulla osta → { -nulla-osta } = leje paraprake
# term: visto → { -visto } = vizë hyrjeje
p-ghrck = Ligji i jep zyrës { $processing_time } për të dhënë { -nulla-osta(case: "acc") }. Leja paraprake vlen 6 muaj. Gjatë kësaj kohe familjarët duhet ta kërkojnë { -visto(case: "acc") }.
# it: Prepara presto i documenti di famiglia: nel Paese di origine ci vuole tempo.
p-9pfjp = Përgatitni herët dokumentet e familjes: në vendin e origjinës duhet kohë.

## Quanto costa

# it: Paghi la marca da bollo, il certificato sulla casa, le traduzioni e il visto. Chiedi prima quanto costa ogni cosa.
# term: marca da bollo → { -marca-da-bollo } = pullë takse
# term: visto → { -visto } = vizë hyrjeje
p-63zvw = Paguani { -marca-da-bollo(case: "acc") }, certifikatën për shtëpinë, përkthimet dhe { -visto(case: "acc") }. Pyesni më parë sa kushton secila gjë.

## Casi particolari

# it: I rifugiati non sono obbligati a dimostrare reddito e casa. Se non ci sono documenti di famiglia, il consolato può chiedere altre prove.
# term: reddito → { -reddito } = të ardhura
# term: consolato → { -consolato } = konsullatë
p-hsfkd = Refugjatët nuk kanë nevojë të provojnë { -reddito(case: "def") } dhe shtëpinë. Nëse nuk ka dokumente familjare, konsullata mund të kërkojë prova të tjera.

## Se qualcosa va male

# it: Se qualcosa va male
t-wm5j2 = Nëse diçka shkon keq
# it: Se lo Sportello dice di no, puoi fare ricorso al giudice. Chiedi a un [avvocato pagato dallo Stato][1]. Attento a chi promette un visto veloce in cambio di soldi.
# note: [1] = servizi/patrocinio-gratuito
# term: ricorso → { -ricorso } = ankim në gjykatë
# term: visto → { -visto } = vizë hyrjeje
p-5t67u = Nëse sporteli thotë jo, mund të bëni ankim te gjykatësi (ricorso). Pyesni një [avokat të paguar nga Shteti][1]. Kujdes nga ata që premtojnë një { -visto } të shpejtë në këmbim të parave.
