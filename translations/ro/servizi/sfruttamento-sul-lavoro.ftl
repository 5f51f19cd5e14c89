### Lavoro sfruttato o in nero: chiedere aiuto — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lavoro sfruttato o in nero: chiedere aiuto
# term: in nero → { -lavoro-nero } = muncă la negru
title = Muncă exploatată sau la negru: cereți ajutor
# it: Se ti pagano pochissimo, ti minacciano o lavori in nero, ci sono aiuti.
# term: in nero → { -lavoro-nero } = muncă la negru
summary = Dacă vă plătesc foarte puțin, vă amenință sau lucrați la negru, există ajutoare.
# it: sfruttamento; caporalato; lavoro nero; campi; minacce; ispettorato; paga bassa; non mi pagano; ricatto
# term: lavoro nero → { -lavoro-nero } = muncă la negru
keywords = exploatare; muncă la negru; caporalato; câmp; amenințări; inspectorat; salariu mic; nu mă plătesc; șantaj
# it: ascolto, consiglio e protezione
f-2hpvz = sfaturi, protecție și o persoană care vă ascultă
# it: la telefonata
f-r3hj7 = apelul
# it: tratta
# term: tratta → { -tratta } = trafic de persoane
f-hswzc = trafic de persoane
# it: emergenza
f-3hhz4 = urgență
# it: Se hai bisogno di lavorare, nessuno può approfittarne. Sfruttare un lavoratore è un **reato**.
p-8cjyu = Dacă aveți nevoie să lucrați, nimeni nu are voie să profite de asta. Exploatarea unui lucrător este **infracțiune**.

## A chi è rivolto

# it: A chi lavora con una paga molto bassa, troppe ore, minacce o alloggi pessimi. Vale anche per chi lavora [in nero][1] o è senza permesso.
# note: [1] = termini/lavoro-nero
# term: in nero → { -lavoro-nero } = muncă la negru
p-hben2 = Celor care lucrează cu un salariu foarte mic, prea multe ore, amenințări sau cazare foarte proastă. Este valabil și pentru cine face [muncă la negru (lavoro nero)][1] sau nu are permis.

## Come fare

# it: Se qualcuno ti minaccia o ti picchia adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-btixv = Dacă cineva vă amenință sau vă bate acum, sunați la { $phone-emergenza }.
# it: Metti da parte le prove: messaggi, foto del posto, nomi, ore di lavoro.
# note: voce 1 di 5
l-afrjd = Puneți deoparte dovezile: mesaje, fotografii ale locului, nume, ore de lucru.
# it: Chiama il { $phone-tratta }. È gratis e puoi non dire il tuo nome.
# note: voce 2 di 5
# note: $phone-tratta = un dato; lo scrive il sito
# term: tratta → { -tratta } = trafic de persoane
l-5cyrr = Sunați la { $phone-tratta }. Este gratuit și puteți să nu vă spuneți numele.
# it: Oppure vai da un [sindacato][1]. Ti ascolta anche senza permesso.
# note: voce 3 di 5
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = sindicat
l-y6r93 = Sau mergeți la un [sindicat (sindacato)][1]. Vă ascultă și fără permis.
# it: Prima di andare alla polizia o all'Ispettorato, parla con loro o con un avvocato.
# note: voce 4 di 5
l-9z94c = Înainte de a merge la poliție sau la inspectoratul muncii (Ispettorato), vorbiți cu ei sau cu un avocat.
# it: Decidi con calma i passi.
# note: voce 5 di 5
l-3549v = Hotărâți cu calm pașii.

## Cosa si ottiene

# it: un consiglio sui soldi che ti spettano
# note: voce 1 di 3
l-n2e8z = un sfat despre banii la care aveți dreptul
# it: un posto sicuro, se sei in pericolo
# note: voce 2 di 3
l-wmd58 = un loc sigur, dacă sunteți în pericol
# it: in certi casi un **permesso di soggiorno** per chi è sfruttato
# note: voce 3 di 3
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de ședere
l-fk3yk = în anumite cazuri, un **permis de ședere** pentru cine este exploatat
# it: Il permesso non è automatico. Prima di denunciare, chiedi a un avvocato che cosa rischi e che cosa puoi avere.
# note: critico: qui uno sbaglio può fare danno
p-6r8vb = Permisul nu este automat. Înainte de a face o plângere, întrebați un avocat ce riscați și ce puteți obține.

## Casi particolari

# it: Anche chi lavora in nero ha diritto alla paga per il lavoro fatto.
# term: in nero → { -lavoro-nero } = muncă la negru
p-tnyhz = Și cine face { -lavoro-nero } are dreptul la salariu pentru munca făcută.

## Se qualcosa va male

# it: Se qualcosa va male
t-ts4t7 = Dacă ceva nu merge bine
# it: Hai perso casa e lavoro insieme? Dillo subito al telefono: possono cercare un posto per te. L'avvocato può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-s8sna = Ați pierdut casa și munca în același timp? Spuneți imediat la telefon: pot căuta un loc pentru dumneavoastră. Avocatul poate fi [plătit de stat][1].
