### Corsi di italiano per adulti al CPIA — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corsi di italiano per adulti al CPIA
# term: cpia → { -cpia } = public school for adults
title = Italian courses for adults at CPIA
# it: La scuola pubblica per adulti insegna l'italiano a chi viene da altri Paesi.
summary = The public school for adults teaches Italian to people from other countries.
# it: italiano; corso di italiano; scuola; A1; A2; test di italiano; CPIA
# term: cpia → { -cpia } = public school for adults
keywords = Italian; Italian course; school; A1; A2; Italian test; CPIA
# it: un attestato del livello di italiano
f-s6y7y = a certificate of your level of Italian
# it: Il [CPIA Cremona][1] è una scuola pubblica per adulti. I CPIA tengono corsi di italiano per chi viene da altri Paesi.
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = public school for adults
p-pub9v = [CPIA Cremona][1] is a public school for adults. CPIA schools hold Italian courses for people from other countries.

## A chi è rivolto

# it: Agli adulti e ai ragazzi dai sedici anni.
p-dnfvv = For adults, and for young people from the age of sixteen.

## Come fare

# it: Chiedi al CPIA quando puoi iscriverti.
# note: voce 1 di 4
# term: cpia → { -cpia } = public school for adults
l-zyauu = Ask the school for adults (CPIA) when you can enrol.
# it: Fai una prova. La prova serve a capire quanto italiano sai.
# note: voce 2 di 4
l-gy2wh = Take a test. The test shows how much Italian you know.
# it: Vai alle lezioni del tuo gruppo.
# note: voce 3 di 4
l-ytrvt = Go to the lessons of your group.
# it: Alla fine chiedi l'**attestato**.
# note: voce 4 di 4
l-i7y78 = At the end, ask for the **certificate**.
# it: Non conosciamo le sedi e gli orari. Se non sai come trovare la scuola, chiedi a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
p-b2xut = We do not know the addresses and the timetable. If you do not know how to find the school, ask [Mondinsieme][1].

## Cosa si ottiene

# it: I corsi vanno dal livello A1 al livello A2. Il livello A2 serve anche per il [permesso di soggiorno di lungo periodo][1].
# note: [1] = servizi/permesso-lungo-periodo
# term: permesso di soggiorno → { -permesso-di-soggiorno } = residence permit
p-yewuc = The courses go from level A1 to level A2. You also need level A2 for the [{ -permesso-ue-lungo-periodo }][1].

## I corsi di un progetto passato

# it: I corsi di un progetto passato
t-mtnmj = The courses of a past project
# it: Il progetto [Terre di Inclusione][1] ha avviato corsi di rinforzo in tre comuni:
# note: [1] = progetti/terre-di-inclusione
p-7upa4 = The project [Terre di Inclusione][1] started extra Italian courses in three towns:
# it: [Casalmaggiore][1]
# note: voce 1 di 3
# note: [1] = corsi/italiano-rinforzo-casalmaggiore
l-nm3p9 = [Casalmaggiore][1]
# it: [Casteldidone][1]
# note: voce 2 di 3
# note: [1] = corsi/italiano-rinforzo-casteldidone
l-sjdri = [Casteldidone][1]
# it: Pizzighettone, per [adulti][1] e per [minori][2]
# note: voce 3 di 3
# note: [1] = corsi/italiano-rinforzo-pizzighettone
# note: [2] = corsi/italiano-minori-pizzighettone
# term: minori → { -minore } = person under 18
l-uewx6 = Pizzighettone, for [adults][1] and for [children and teenagers][2]
# it: Il progetto usava fondi europei del periodo 2014-2020. Non sappiamo se quei corsi ci sono ancora.
p-z26hw = The project used European funds of the period 2014-2020. We do not know if those courses still exist.
