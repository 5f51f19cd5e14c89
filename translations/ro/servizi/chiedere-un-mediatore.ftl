### Chiedere un mediatore o un interprete — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere un mediatore o un interprete
title = Cereți un mediator sau un interpret
# it: Come avere una persona che parla la tua lingua in un ufficio, a scuola o in ospedale.
summary = Cum obțineți o persoană care vorbește limba dumneavoastră la o instituție, la școală sau la spital.
# it: interprete; mediatore culturale; traduzione; non parlo italiano; lingua; aiuto con la lingua; non capisco; tradurre una lettera
keywords = interpret; traducător; mediator cultural; nu vorbesc italiana; limbă; ajutor cu limba; nu înțeleg; traducere scrisoare
# it: un mediatore all'appuntamento
f-b8u3n = un mediator la programare
# it: Un [mediatore][1] parla l'italiano e la tua lingua. Aiuta te e l'ufficio a capirsi.
# note: [1] = termini/mediatore-linguistico
p-xzcud = Un [mediator][1] vorbește italiana și limba dumneavoastră. Vă ajută pe dumneavoastră și instituția să vă înțelegeți.

## A chi è rivolto

# it: A chi ha difficoltà con l'italiano.
p-29fzk = Celor care au dificultăți cu italiana.

## Come fare

# it: Quando prendi un appuntamento, di': **mi serve un mediatore**. Di' la tua lingua.
# note: voce 1 di 5
# note: «mi serve un mediatore» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-qw7rz = Când faceți o programare, spuneți: **mi serve un mediatore** (am nevoie de un mediator). Spuneți limba dumneavoastră.
# it: Chiedi con qualche giorno di anticipo. Non c'è sempre qualcuno subito.
# note: voce 2 di 5
l-mf3uv = Cereți cu câteva zile înainte. Nu este întotdeauna cineva disponibil imediat.
# it: Lo chiede l'ufficio, non tu. Vale per scuola, ospedale, servizi sociali e Questura.
# note: voce 3 di 5
# term: questura → { -questura } = chestură
l-brta9 = Îl cheamă instituția, nu dumneavoastră. Este valabil pentru școală, spital, servicii sociale și { -questura }.
# it: A Cremona puoi parlare anche con [Mondinsieme][1].
# note: voce 4 di 5
# note: [1] = servizi/mediazione-mondinsieme
l-fxe6w = La Cremona puteți vorbi și cu [Mondinsieme][1].
# it: All'appuntamento parla con l'ufficio. Il mediatore traduce tutto.
# note: voce 5 di 5
l-kggs8 = La programare vorbiți cu instituția. Mediatorul traduce tot.

## Cosa si ottiene

# it: Il mediatore traduce le parole e spiega le abitudini. Tiene segreto quello che dici.
p-7a9j8 = Mediatorul traduce cuvintele și explică obiceiurile. Păstrează secret ce spuneți.
# it: Per cose di salute o di famiglia **non** usare un bambino come interprete.
# note: critico: qui uno sbaglio può fare danno
p-huuth = Pentru lucruri de sănătate sau de familie **nu** folosiți un copil ca interpret.

## Quanto costa

# it: Negli uffici pubblici di solito non paghi. Chiedi sempre prima.
p-gi5ng = La instituțiile publice de obicei nu plătiți. Întrebați întotdeauna înainte.

## Casi particolari

# it: **Polizia e tribunale.** Hai diritto a un interprete gratis.
# note: voce 1 di 3
l-8dgi9 = **Poliție și tribunal.** Aveți dreptul la un interpret gratuit.
# it: **Documenti da tradurre.** Il mediatore non fa traduzioni ufficiali. Serve una [traduzione giurata][1].
# note: voce 2 di 3
# note: [1] = termini/traduzione-giurata
# term: traduzione giurata → { -traduzione-giurata } = traducere jurată
l-we2yx = **Acte de tradus.** Mediatorul nu face traduceri oficiale. Trebuie o [traducere jurată (traduzione giurata)][1].
# it: Il progetto [Terre di Inclusione][1] voleva un elenco unico di mediatori per il territorio. Non sappiamo se c'è ancora.
# note: voce 3 di 3
# note: [1] = progetti/terre-di-inclusione
l-x6wse = Proiectul [Terre di Inclusione][1] voia o listă unică de mediatori pentru zonă. Nu știm dacă mai există.

## Se qualcosa va male

# it: Se qualcosa va male
t-dzex6 = Dacă ceva nu merge bine
# it: Non c'è nessuno per la tua lingua? Chiedi un interprete al telefono o un altro giorno. Non firmare un foglio che non capisci.
p-di9d6 = Nu este nimeni pentru limba dumneavoastră? Cereți un interpret la telefon sau altă zi. Nu semnați o hârtie pe care nu o înțelegeți.
