### Far venire i tuoi familiari in Italia — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Far venire i tuoi familiari in Italia
title = Aduceți-vă familia în Italia
# it: Come chiedere il ricongiungimento familiare per marito, moglie, figli o genitori.
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = reîntregirea familiei
summary = Cum cereți reîntregirea familiei pentru soț, soție, copii sau părinți.
# it: ricongiungimento familiare; nulla osta; moglie; marito; figli; genitori; visto per famiglia
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = reîntregirea familiei
# term: nulla osta → { -nulla-osta } = aviz favorabil
# term: visto → { -visto } = viză
keywords = reîntregirea familiei; aduc familia; aviz; nulla osta; soție; soț; copii; părinți; viză de familie
# it: la copia del passaporto dei familiari
# term: passaporto → { -passaporto } = pașaport
f-dw3us = copia pașaportului membrilor familiei
# it: i documenti sul tuo reddito
# term: reddito → { -reddito } = venit
f-5keig = actele despre { -reddito(case: "def") } dumneavoastră
# it: il nulla osta per il visto
# term: nulla osta → { -nulla-osta } = aviz favorabil
# term: visto → { -visto } = viză
f-b27mr = { -nulla-osta(case: "def") } pentru viză
# it: Entra con SPID o CIE.
# term: spid → { -spid } = SPID
f-4j4zq = Intrați cu SPID sau CIE.
# it: Un patronato può mandare la domanda per te.
# term: patronato → { -patronato } = birou de asistență
f-yp5mi = Un birou de asistență (patronato) poate trimite cererea pentru dumneavoastră.
# it: Puoi chiedere che la tua famiglia viva con te. La domanda va allo [Sportello unico per l'immigrazione][1].
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = Ghișeul unic pentru imigrație
p-vu8qy = Puteți cere ca familia să trăiască împreună cu dumneavoastră. Cererea merge la [Ghișeul unic pentru imigrație (Sportello unico per l'immigrazione)][1].

## A chi è rivolto

# it: A chi ha un permesso di almeno un anno, per esempio per lavoro, famiglia o studio. Di solito la legge chiede anche 2 anni in Italia con il permesso. Per i figli minori e per chi ha la protezione internazionale i 2 anni non servono.
# term: minori → { -minore } = minor
# term: protezione internazionale → { -protezione-internazionale } = protecție internațională
p-y58h7 = Celor care au un permis valabil cel puțin un an, de exemplu pentru muncă, familie sau studii. De obicei legea cere și 2 ani în Italia cu permis. Pentru copiii minori și pentru cine are { -protezione-internazionale } nu este nevoie de cei 2 ani.
# it: Puoi far venire:
p-izf9r = Puteți aduce:
# it: il marito o la moglie
# note: voce 1 di 4
l-hrx7x = soțul sau soția
# it: i figli minori
# note: voce 2 di 4
# term: minori → { -minore } = minor
l-7knav = copiii minori
# it: i figli maggiorenni con una invalidità totale
# note: voce 3 di 4
l-yu2jj = copiii majori cu o invaliditate totală
# it: i genitori, con condizioni più difficili
# note: voce 4 di 4
l-7srtm = părinții, cu condiții mai grele

## Come fare

# it: Le regole cambiano spesso. Controlla con un [patronato][1] chi può venire e se il tuo reddito basta.
# note: voce 1 di 6
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = birou de asistență
# term: reddito → { -reddito } = venit
l-sny9v = Regulile se schimbă des. Verificați la un [birou de asistență (patronato)][1] cine poate veni și dacă { -reddito(case: "def") } dumneavoastră este suficient.
# it: Chiedi al Comune l'[idoneità alloggiativa][1]. Dice che la tua casa è grande abbastanza.
# note: voce 2 di 6
# note: [1] = termini/idoneita-alloggiativa
# term: idoneità alloggiativa → { -idoneita-alloggiativa } = certificat de locuință adecvată
l-rtv6b = Cereți la primărie (Comune) un [certificat de locuință adecvată (idoneità alloggiativa)][1]. Spune că locuința dumneavoastră este suficient de mare.
# it: Manda la domanda in linea. Serve [SPID o CIE][1].
# note: voce 3 di 6
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = SPID
l-bpfmp = Trimiteți cererea online. Trebuie [SPID sau CIE][1].
# it: Aspetta il [nulla osta][1].
# note: voce 4 di 6
# note: [1] = termini/nulla-osta
# term: nulla osta → { -nulla-osta } = aviz favorabil
l-uakcz = Așteptați [avizul favorabil (nulla osta)][1].
# it: I tuoi familiari chiedono il [visto][1] al [consolato][2] italiano del loro Paese. Portano i documenti di famiglia, tradotti e [legalizzati][3].
# note: voce 5 di 6
# note: [1] = termini/visto
# note: [2] = termini/consolato
# note: [3] = termini/legalizzazione
# term: visto → { -visto } = viză
# term: consolato → { -consolato } = consulat
l-b3jk2 = Membrii familiei cer o [viză (visto)][1] la un [consulat (consolato)][2] italian din țara lor. Aduc actele de familie, traduse și [legalizate][3].
# it: Quando arrivano, avete **8 giorni** per contattare lo Sportello unico. Poi chiedete il [permesso][1].
# note: voce 6 di 6
# note: [1] = servizi/primo-permesso-di-soggiorno
# term: sportello unico → { -sportello-unico-immigrazione } = Ghișeul unic pentru imigrație
l-q7upk = Când ajung, aveți **8 zile** ca să luați legătura cu { -sportello-unico-immigrazione }. Apoi cereți [permisul][1].

## Tempi e scadenze

# it: La legge dà all'ufficio { $processing_time } per dare il nulla osta. Il nulla osta vale 6 mesi. In questo tempo i familiari devono chiedere il visto.
# note: $processing_time = un dato; lo scrive il sito
# term: nulla osta → { -nulla-osta } = aviz favorabil
# term: visto → { -visto } = viză
p-ghrck = Legea dă instituției { $processing_time } ca să dea { -nulla-osta(case: "def") }. Avizul este valabil 6 luni. În acest timp membrii familiei trebuie să ceară o { -visto }.
# it: Prepara presto i documenti di famiglia: nel Paese di origine ci vuole tempo.
p-9pfjp = Pregătiți din timp actele de familie: în țara de origine durează.

## Quanto costa

# it: Paghi la marca da bollo, il certificato sulla casa, le traduzioni e il visto. Chiedi prima quanto costa ogni cosa.
# term: marca da bollo → { -marca-da-bollo } = timbru fiscal
# term: visto → { -visto } = viză
p-63zvw = Plătiți un { -marca-da-bollo }, certificatul despre casă, traducerile și viza. Întrebați înainte cât costă fiecare lucru.

## Casi particolari

# it: I rifugiati non sono obbligati a dimostrare reddito e casa. Se non ci sono documenti di famiglia, il consolato può chiedere altre prove.
# term: reddito → { -reddito } = venit
# term: consolato → { -consolato } = consulat
p-hsfkd = Refugiații nu sunt obligați să dovedească venitul și casa. Dacă nu există acte de familie, { -consolato(case: "def") } poate cere alte dovezi.

## Se qualcosa va male

# it: Se qualcosa va male
t-wm5j2 = Dacă ceva nu merge bine
# it: Se lo Sportello dice di no, puoi fare ricorso al giudice. Chiedi a un [avvocato pagato dallo Stato][1]. Attento a chi promette un visto veloce in cambio di soldi.
# note: [1] = servizi/patrocinio-gratuito
# term: ricorso → { -ricorso } = contestație
# term: visto → { -visto } = viză
p-5t67u = Dacă ghișeul spune nu, puteți depune o { -ricorso } la judecător. Întrebați un [avocat plătit de stat][1]. Atenție la cine promite o viză rapidă în schimbul banilor.
