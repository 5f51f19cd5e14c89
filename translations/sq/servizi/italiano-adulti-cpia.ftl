### Corsi di italiano per adulti al CPIA — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corsi di italiano per adulti al CPIA
# term: cpia → { -cpia } = shkolla publike për të rritur
title = Kurse italishteje për të rritur në CPIA
# it: La scuola pubblica per adulti insegna l'italiano a chi viene da altri Paesi.
summary = Shkolla publike për të rritur u mëson italisht atyre që vijnë nga vende të tjera.
# it: italiano; corso di italiano; scuola; A1; A2; test di italiano; CPIA
# term: cpia → { -cpia } = shkolla publike për të rritur
keywords = italisht; kurs italishteje; shkollë; A1; A2; testi i italishtes; CPIA; shkollë për të rritur
# it: un attestato del livello di italiano
f-s6y7y = një dëshmi e nivelit të italishtes
# it: Il [CPIA Cremona][1] è una scuola pubblica per adulti. I CPIA tengono corsi di italiano per chi viene da altri Paesi.
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = shkolla publike për të rritur
p-pub9v = [CPIA Cremona][1] është një shkollë publike për të rritur. CPIA-të mbajnë kurse italishteje për ata që vijnë nga vende të tjera.

## A chi è rivolto

# it: Agli adulti e ai ragazzi dai sedici anni.
p-dnfvv = Për të rritur dhe adoleshentë nga gjashtëmbëdhjetë vjeç e lart.

## Come fare

# it: Chiedi al CPIA quando puoi iscriverti.
# note: voce 1 di 4
# term: cpia → { -cpia } = shkolla publike për të rritur
l-zyauu = Pyesni te CPIA kur mund të regjistroheni.
# it: Fai una prova. La prova serve a capire quanto italiano sai.
# note: voce 2 di 4
l-gy2wh = Bëni një provë. Prova shërben për të kuptuar sa italisht dini.
# it: Vai alle lezioni del tuo gruppo.
# note: voce 3 di 4
l-ytrvt = Shkoni në mësimet e grupit tuaj.
# it: Alla fine chiedi l'**attestato**.
# note: voce 4 di 4
l-i7y78 = Në fund kërkoni dëshminë (**attestato**).
# it: Non conosciamo le sedi e gli orari. Se non sai come trovare la scuola, chiedi a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
p-b2xut = Nuk i dimë vendet dhe oraret. Nëse nuk dini si ta gjeni shkollën, pyesni te [Mondinsieme][1].

## Cosa si ottiene

# it: I corsi vanno dal livello A1 al livello A2. Il livello A2 serve anche per il [permesso di soggiorno di lungo periodo][1].
# note: [1] = servizi/permesso-lungo-periodo
# term: permesso di soggiorno → { -permesso-di-soggiorno } = leje qëndrimi
p-yewuc = Kurset shkojnë nga niveli A1 deri në nivelin A2. Niveli A2 duhet edhe për [lejen e qëndrimit afatgjatë][1].

## I corsi di un progetto passato

# it: I corsi di un progetto passato
t-mtnmj = Kurset e një projekti të kaluar
# it: Il progetto [Terre di Inclusione][1] ha avviato corsi di rinforzo in tre comuni:
# note: [1] = progetti/terre-di-inclusione
p-7upa4 = Projekti [Terre di Inclusione][1] nisi kurse përforcimi në tri komuna:
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
# term: minori → { -minore } = i mitur
l-uewx6 = Pizzighettone, për [të rritur][1] dhe për [të mitur][2]
# it: Il progetto usava fondi europei del periodo 2014-2020. Non sappiamo se quei corsi ci sono ancora.
p-z26hw = Projekti përdorte fonde evropiane të periudhës 2014-2020. Nuk dimë nëse ato kurse ekzistojnë ende.
