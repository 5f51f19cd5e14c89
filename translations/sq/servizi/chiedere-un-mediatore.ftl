### Chiedere un mediatore o un interprete — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere un mediatore o un interprete
title = Si të kërkoni një ndërmjetës ose një përkthyes
# it: Come avere una persona che parla la tua lingua in un ufficio, a scuola o in ospedale.
summary = Si të keni një person që flet gjuhën tuaj në një zyrë, në shkollë ose në spital.
# it: interprete; mediatore culturale; traduzione; non parlo italiano; lingua; aiuto con la lingua; non capisco; tradurre una lettera
keywords = përkthyes; ndërmjetës kulturor; përkthim; nuk flas italisht; gjuha; ndihmë me gjuhën; interpret; nuk kuptoj; më përktheni një letër
# it: un mediatore all'appuntamento
f-b8u3n = një ndërmjetës në takim
# it: Un [mediatore][1] parla l'italiano e la tua lingua. Aiuta te e l'ufficio a capirsi.
# note: [1] = termini/mediatore-linguistico
p-xzcud = Një [ndërmjetës (mediatore)][1] flet italisht dhe gjuhën tuaj. Ju ndihmon ju dhe zyrën të kuptoheni.

## A chi è rivolto

# it: A chi ha difficoltà con l'italiano.
p-29fzk = Për këdo që e ka të vështirë italishten.

## Come fare

# it: Quando prendi un appuntamento, di': **mi serve un mediatore**. Di' la tua lingua.
# note: voce 1 di 5
# note: «mi serve un mediatore» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-qw7rz = Kur lini një takim, thoni: **mi serve un mediatore** (më duhet një ndërmjetës). Thoni gjuhën tuaj.
# it: Chiedi con qualche giorno di anticipo. Non c'è sempre qualcuno subito.
# note: voce 2 di 5
l-mf3uv = Kërkojeni disa ditë më parë. Nuk ka gjithmonë dikë menjëherë.
# it: Lo chiede l'ufficio, non tu. Vale per scuola, ospedale, servizi sociali e Questura.
# note: voce 3 di 5
# term: questura → { -questura } = drejtoria e policisë
l-brta9 = E kërkon zyra, jo ju. Kjo vlen për shkollën, spitalin, shërbimet sociale dhe { -questura(case: "acc") }.
# it: A Cremona puoi parlare anche con [Mondinsieme][1].
# note: voce 4 di 5
# note: [1] = servizi/mediazione-mondinsieme
l-fxe6w = Në Cremona mund të flisni edhe me [Mondinsieme][1].
# it: All'appuntamento parla con l'ufficio. Il mediatore traduce tutto.
# note: voce 5 di 5
l-kggs8 = Në takim flisni me zyrën. Ndërmjetësi përkthen gjithçka.

## Cosa si ottiene

# it: Il mediatore traduce le parole e spiega le abitudini. Tiene segreto quello che dici.
p-7a9j8 = Ndërmjetësi përkthen fjalët dhe shpjegon zakonet. Ai e mban të fshehtë atë që thoni.
# it: Per cose di salute o di famiglia **non** usare un bambino come interprete.
# note: critico: qui uno sbaglio può fare danno
p-huuth = Për çështje shëndeti ose familjeje **mos** përdorni një fëmijë si përkthyes.

## Quanto costa

# it: Negli uffici pubblici di solito non paghi. Chiedi sempre prima.
p-gi5ng = Në zyrat publike zakonisht nuk paguani. Pyesni gjithmonë më parë.

## Casi particolari

# it: **Polizia e tribunale.** Hai diritto a un interprete gratis.
# note: voce 1 di 3
l-8dgi9 = **Polici dhe gjykatë (Tribunale).** Keni të drejtë për një përkthyes falas.
# it: **Documenti da tradurre.** Il mediatore non fa traduzioni ufficiali. Serve una [traduzione giurata][1].
# note: voce 2 di 3
# note: [1] = termini/traduzione-giurata
# term: traduzione giurata → { -traduzione-giurata } = përkthim i betuar
l-we2yx = **Dokumente për t’u përkthyer.** Ndërmjetësi nuk bën përkthime zyrtare. Duhet një [përkthim i betuar (traduzione giurata)][1].
# it: Il progetto [Terre di Inclusione][1] voleva un elenco unico di mediatori per il territorio. Non sappiamo se c'è ancora.
# note: voce 3 di 3
# note: [1] = progetti/terre-di-inclusione
l-x6wse = Projekti [Terre di Inclusione][1] donte një listë të vetme ndërmjetësish për territorin. Nuk dimë nëse ekziston ende.

## Se qualcosa va male

# it: Se qualcosa va male
t-dzex6 = Nëse diçka shkon keq
# it: Non c'è nessuno per la tua lingua? Chiedi un interprete al telefono o un altro giorno. Non firmare un foglio che non capisci.
p-di9d6 = Nuk ka njeri për gjuhën tuaj? Kërkoni një përkthyes në telefon ose një ditë tjetër. Mos firmosni një letër që nuk e kuptoni.
