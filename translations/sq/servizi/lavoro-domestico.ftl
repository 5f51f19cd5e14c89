### Lavorare come colf o badante — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lavorare come colf o badante
# term: badante → { -colf-e-badante } = punonjës shtëpie dhe kujdestar
title = Puna si punonjës shtëpie ose kujdestar (colf, badante)
# it: Regole, contributi e diritti di chi lavora in una casa.
# term: contributi → { -contributi } = kontribute të sigurimeve shoqërore
summary = Rregullat, kontributet dhe të drejtat e atyre që punojnë në një shtëpi.
# it: badante; colf; baby sitter; lavoro domestico; contributi; tredicesima; famiglia
# term: badante → { -colf-e-badante } = punonjës shtëpie dhe kujdestar
# term: contributi → { -contributi } = kontribute të sigurimeve shoqërore
# term: tredicesima → { -tredicesima } = paga e trembëdhjetë
keywords = badante; colf; kujdestare; pastruese; dado; punë shtëpie; kontribute; paga e trembëdhjetë
# it: l'assunzione comunicata all'INPS
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
f-k9nyx = punësimi i njoftuar te INPS
# it: la comunicazione all'INPS
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
f-ngaem = njoftimi te INPS
# it: INPS da telefono fisso
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
f-khh29 = INPS nga telefoni fiks
# it: INPS da cellulare
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
f-9tbb6 = INPS nga celulari
# it: [Colf e badanti][1] hanno un contratto nazionale. La famiglia è il datore di lavoro.
# note: [1] = termini/colf-e-badante
# term: badanti → { -colf-e-badante } = punonjës shtëpie dhe kujdestar
# term: datore di lavoro → { -datore-di-lavoro } = punëdhënës
p-tqf6x = [Punonjësit e shtëpisë dhe kujdestarët (colf, badanti)][1] kanë një kontratë kombëtare. Familja është { -datore-di-lavoro(case: "def") }.

## A chi è rivolto

# it: A chi lavora in una casa e alle famiglie che assumono.
p-y2cga = Për këdo që punon në një shtëpi dhe për familjet që punësojnë.

## Come fare

# it: Mettetevi d'accordo su ore, paga, riposo e cibo. Scrivete una **lettera di assunzione**.
# note: voce 1 di 5
l-zspbq = Merruni vesh për orët, pagën, pushimin dhe ushqimin. Shkruani një letër punësimi (**lettera di assunzione**).
# it: La famiglia comunica l'assunzione all'[INPS][1]. Deve farlo **almeno il giorno prima** di cominciare.
# note: voce 2 di 5
# note: [1] = termini/inps
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
l-79c42 = Familja ia njofton punësimin [INPS-it][1]. Duhet ta bëjë **të paktën një ditë para** fillimit të punës.
# it: Il lavoratore chiede la copia della comunicazione.
# note: voce 3 di 5
l-6vj5q = Punonjësi kërkon kopjen e njoftimit.
# it: Ogni mese la famiglia dà la [busta paga][1].
# note: voce 4 di 5
# note: [1] = termini/busta-paga
# term: busta paga → { -busta-paga } = fletë page
l-uhx6f = Çdo muaj familja jep [fletën e pagës (busta paga)][1].
# it: Ogni tre mesi la famiglia paga i [contributi][1]. Il lavoratore può controllare sul sito { $web }.
# note: voce 5 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/contributi
# term: contributi → { -contributi } = kontribute të sigurimeve shoqërore
l-ehdpq = Çdo tre muaj familja paguan [kontributet e sigurimeve shoqërore (contributi)][1]. Punonjësi mund t’i kontrollojë në faqen { $web }.

## Cosa si ottiene

# it: Il lavoratore ha diritto a:
p-x8jmf = Punonjësi ka të drejtë për:
# it: riposo ogni settimana
# note: voce 1 di 6
l-7g4fr = pushim çdo javë
# it: ferie pagate
# note: voce 2 di 6
l-7ifxj = pushime të paguara
# it: [tredicesima][1] a dicembre
# note: voce 3 di 6
# note: [1] = termini/tredicesima
# term: tredicesima → { -tredicesima } = paga e trembëdhjetë
l-ceaa7 = [pagën e trembëdhjetë (tredicesima)][1] në dhjetor
# it: malattia, infortunio e maternità
# note: voce 4 di 6
l-gccbm = sëmundje, aksident në punë dhe leje lindjeje
# it: i soldi alla fine del lavoro ([TFR][1])
# note: voce 5 di 6
# note: [1] = termini/tfr
# term: tfr → { -tfr } = shpërblim në fund të punës
l-hvzvn = paratë në fund të punës ([TFR][1])
# it: [NASpI][1] se perde il lavoro
# note: voce 6 di 6
# note: [1] = servizi/disoccupazione-naspi
# term: naspi → { -naspi } = pagesa e papunësisë
l-kswzp = [NASpI][1] nëse humb punën

## Casi particolari

# it: **Vivi nella casa?** Hai diritto a una stanza decente, al cibo e alle ore libere.
# note: voce 1 di 3
l-bhij6 = **Jetoni në atë shtëpi?** Keni të drejtë për një dhomë të denjë, ushqim dhe orë të lira.
# it: **La persona che curi muore?** Ti spetta la paga di altri giorni (il **preavviso**). Chiedi anche dove puoi abitare per un po'.
# note: voce 2 di 3
l-v7ift = **Vdes personi për të cilin kujdeseni?** Ju takon paga për disa ditë të tjera (afati i njoftimit, **preavviso**). Pyesni edhe ku mund të banoni për një farë kohe.
# it: **Dichiarazione dei redditi.** La famiglia non paga le tasse per te. Ogni anno chiedi a un [CAF][1] se devi fare la [dichiarazione][2].
# note: voce 3 di 3
# note: [1] = termini/caf
# note: [2] = servizi/dichiarazione-dei-redditi
# term: dichiarazione dei redditi → { -modello-730 } = deklaratë e të ardhurave
# term: caf → { -caf } = zyrë ndihme për taksat
l-jmfsj = **Deklarata e të ardhurave.** Familja nuk i paguan taksat për ju. Çdo vit pyesni te një [CAF][1] nëse duhet ta bëni [deklaratën][2].

## Quanto costa

# it: La comunicazione è gratis. La famiglia paga lo stipendio e i contributi. Un CAF o un patronato fa i conti, spesso a pagamento.
# term: contributi → { -contributi } = kontribute të sigurimeve shoqërore
# term: caf → { -caf } = zyrë ndihme për taksat
# term: patronato → { -patronato } = zyrë ndihme
p-a68cb = Njoftimi është falas. Familja paguan pagën dhe kontributet. Një CAF ose një { -patronato } bën llogaritë, shpesh me pagesë.

## Se qualcosa va male

# it: Se qualcosa va male
t-899mh = Nëse diçka shkon keq
# it: Ti pagano per meno ore di quelle vere? Scrivi ogni giorno le ore e vai da un [sindacato][1]. Se ti tengono il passaporto o non puoi uscire, leggi [come chiedere aiuto][2].
# note: [1] = termini/sindacato
# note: [2] = servizi/tratta-e-sfruttamento
# term: sindacato → { -sindacato } = sindikatë
# term: passaporto → { -passaporto } = pasaportë
p-a5ifn = Ju paguajnë për më pak orë se ato të vërtetat? Shkruani çdo ditë orët dhe shkoni te një [sindikatë (sindacato)][1]. Nëse ju mbajnë { -passaporto(case: "acc") } ose nuk mund të dilni, lexoni [si të kërkoni ndihmë][2].
