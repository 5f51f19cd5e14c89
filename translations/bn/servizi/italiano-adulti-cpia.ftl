### Corsi di italiano per adulti al CPIA — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corsi di italiano per adulti al CPIA
# term: cpia → { -cpia } = প্রাপ্তবয়স্কদের সরকারি স্কুল
title = ???
# it: La scuola pubblica per adulti insegna l'italiano a chi viene da altri Paesi.
summary = ???
# it: italiano; corso di italiano; scuola; A1; A2; test di italiano; CPIA
# term: cpia → { -cpia } = প্রাপ্তবয়স্কদের সরকারি স্কুল
keywords = ???
# it: un attestato del livello di italiano
f-s6y7y = ???
# it: Il [CPIA Cremona][1] è una scuola pubblica per adulti. I CPIA tengono corsi di italiano per chi viene da altri Paesi.
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = প্রাপ্তবয়স্কদের সরকারি স্কুল
p-pub9v = ???

## A chi è rivolto

# it: Agli adulti e ai ragazzi dai sedici anni.
p-dnfvv = ???

## Come fare

# it: Chiedi al CPIA quando ci si può iscrivere.
# note: voce 1 di 4
# term: cpia → { -cpia } = প্রাপ্তবয়স্কদের সরকারি স্কুল
l-zyauu = ???
# it: Fai una prova. La prova serve a capire quanto italiano sai.
# note: voce 2 di 4
l-gy2wh = ???
# it: Vai alle lezioni del tuo gruppo.
# note: voce 3 di 4
l-ytrvt = ???
# it: Alla fine chiedi l'**attestato**.
# note: voce 4 di 4
l-i7y78 = ???
# it: Non conosciamo le sedi e gli orari. Se non sai come trovare la scuola, chiedi a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
p-b2xut = ???

## Cosa si ottiene

# it: I corsi vanno dal livello A1 al livello A2. Il livello A2 serve anche per il [permesso di soggiorno di lungo periodo][1].
# note: [1] = servizi/permesso-lungo-periodo
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
p-yewuc = ???

## I corsi di un progetto passato

# it: I corsi di un progetto passato
t-mtnmj = ???
# it: Il progetto [Terre di Inclusione][1] ha avviato corsi di rinforzo in tre comuni:
# note: [1] = progetti/terre-di-inclusione
p-7upa4 = ???
# it: [Casalmaggiore][1]
# note: voce 1 di 3
# note: [1] = corsi/italiano-rinforzo-casalmaggiore
l-nm3p9 = ???
# it: [Casteldidone][1]
# note: voce 2 di 3
# note: [1] = corsi/italiano-rinforzo-casteldidone
l-sjdri = ???
# it: Pizzighettone, per [adulti][1] e per [minori][2]
# note: voce 3 di 3
# note: [1] = corsi/italiano-rinforzo-pizzighettone
# note: [2] = corsi/italiano-minori-pizzighettone
# term: minori → { -minore } = অপ্রাপ্তবয়স্ক
l-uewx6 = ???
# it: Il progetto usava fondi europei del periodo 2014-2020. Non sappiamo se quei corsi ci sono ancora.
p-z26hw = ???
