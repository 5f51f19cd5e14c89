### Associazioni e volontariato — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Associazioni e volontariato
title = Asociații și voluntariat
# it: Trovare altre persone, aiutare e farsi aiutare.
summary = Găsiți alte persoane, ajutați și primiți ajutor.
# it: associazione; volontariato; comunità; stranieri; incontro; amici
keywords = asociație; voluntariat; comunitate; români; străini; întâlnire; prieteni
# it: persone, attività e aiuto
f-sq9dp = persoane, activități și ajutor
# it: Le associazioni sono gruppi di persone che fanno qualcosa insieme. Alcune sono di cittadini stranieri.
p-m3a33 = Asociațiile sunt grupuri de persoane care fac ceva împreună. Unele sunt ale cetățenilor străini.

## A chi è rivolto

# it: A tutti. Non serve la cittadinanza per essere volontario.
# term: cittadinanza → { -cittadinanza } = cetățenie
p-p9zcb = Tuturor. Nu este nevoie să aveți { -cittadinanza } italiană ca să fiți voluntar.

## Come fare

# it: Chiedi in Comune l'elenco delle associazioni.
# note: voce 1 di 4
l-6vjj2 = Cereți la primărie (Comune) lista asociațiilor.
# it: A Cremona chiedi a [Mondinsieme][1].
# note: voce 2 di 4
# note: [1] = luoghi/mondinsieme
l-qz83u = La Cremona întrebați la [Mondinsieme][1].
# it: Vai a un incontro. Guarda se ti piace.
# note: voce 3 di 4
l-tiihi = Mergeți la o întâlnire. Vedeți dacă vă place.
# it: Se vuoi fondare un'associazione, chiedi aiuto a un ufficio per il volontariato.
# note: voce 4 di 4
l-a55s4 = Dacă vreți să înființați o asociație, cereți ajutor la un birou pentru voluntariat.

## Cosa si ottiene

# it: amici e persone del tuo Paese
# note: voce 1 di 4
l-t5kpc = prieteni și persoane din țara dumneavoastră
# it: un posto per parlare italiano
# note: voce 2 di 4
l-mh2y8 = un loc unde să vorbiți italiana
# it: aiuto pratico: moduli, cibo, vestiti, scuola
# note: voce 3 di 4
l-6x5vy = ajutor practic: formulare, mâncare, haine, școală
# it: attività per i bambini
# note: voce 4 di 4
l-4hdnu = activități pentru copii

## Casi particolari

# it: Il progetto [Terre di Inclusione][1] voleva fare una mappa delle associazioni. Voleva anche rafforzare quelle di cittadini stranieri. Non sappiamo quali di queste attività ci sono ancora.
# note: [1] = progetti/terre-di-inclusione
p-pdfnb = Proiectul [Terre di Inclusione][1] voia să facă o hartă a asociațiilor. Voia și să întărească asociațiile cetățenilor străini. Nu știm care dintre aceste activități mai există.

## Se qualcosa va male

# it: Se qualcosa va male
t-i62xt = Dacă ceva nu merge bine
# it: Un'associazione ti chiede molti soldi o i documenti originali? Non darli. Chiedi consiglio in Comune.
p-t5qss = O asociație vă cere mulți bani sau actele originale? Nu le dați. Cereți sfat la primărie.
