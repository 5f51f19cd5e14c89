### Corsi di italiano per adulti al CPIA — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corsi di italiano per adulti al CPIA
# term: cpia → { -cpia } = CPIA
title = Cursuri de italiană pentru adulți la CPIA
# it: La scuola pubblica per adulti insegna l'italiano a chi viene da altri Paesi.
summary = Școala publică pentru adulți predă italiana celor care vin din alte țări.
# it: italiano; corso di italiano; scuola; A1; A2; test di italiano; CPIA
# term: cpia → { -cpia } = CPIA
keywords = italiană; curs de italiană; școală; A1; A2; test de italiană; CPIA
# it: un attestato del livello di italiano
f-s6y7y = o adeverință a nivelului de italiană
# it: Il [CPIA Cremona][1] è una scuola pubblica per adulti. I CPIA tengono corsi di italiano per chi viene da altri Paesi.
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = CPIA
p-pub9v = [CPIA Cremona][1] este o școală publică pentru adulți. Școlile CPIA țin cursuri de italiană pentru cei care vin din alte țări.

## A chi è rivolto

# it: Agli adulti e ai ragazzi dai sedici anni.
p-dnfvv = Adulților și tinerilor de la șaisprezece ani.

## Come fare

# it: Chiedi al CPIA quando puoi iscriverti.
# note: voce 1 di 4
# term: cpia → { -cpia } = CPIA
l-zyauu = Întrebați la CPIA când vă puteți înscrie.
# it: Fai una prova. La prova serve a capire quanto italiano sai.
# note: voce 2 di 4
l-gy2wh = Dați un test. Testul arată câtă italiană știți.
# it: Vai alle lezioni del tuo gruppo.
# note: voce 3 di 4
l-ytrvt = Mergeți la lecțiile grupei dumneavoastră.
# it: Alla fine chiedi l'**attestato**.
# note: voce 4 di 4
l-i7y78 = La sfârșit cereți adeverința, în italiană **attestato**.
# it: Non conosciamo le sedi e gli orari. Se non sai come trovare la scuola, chiedi a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
p-b2xut = Nu cunoaștem adresele și programul. Dacă nu știți cum să găsiți școala, întrebați la [Mondinsieme][1].

## Cosa si ottiene

# it: I corsi vanno dal livello A1 al livello A2. Il livello A2 serve anche per il [permesso di soggiorno di lungo periodo][1].
# note: [1] = servizi/permesso-lungo-periodo
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de ședere
p-yewuc = Cursurile merg de la nivelul A1 la nivelul A2. Nivelul A2 trebuie și pentru [permisul de ședere pe termen lung (permesso UE di lungo periodo)][1].

## I corsi di un progetto passato

# it: I corsi di un progetto passato
t-mtnmj = Cursurile unui proiect trecut
# it: Il progetto [Terre di Inclusione][1] ha avviato corsi di rinforzo in tre comuni:
# note: [1] = progetti/terre-di-inclusione
p-7upa4 = Proiectul [Terre di Inclusione][1] a pornit cursuri de sprijin în trei localități:
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
# term: minori → { -minore } = minor
l-uewx6 = Pizzighettone, pentru [adulți][1] și pentru [minori][2]
# it: Il progetto usava fondi europei del periodo 2014-2020. Non sappiamo se quei corsi ci sono ancora.
p-z26hw = Proiectul folosea fonduri europene din perioada 2014-2020. Nu știm dacă acele cursuri mai există.
