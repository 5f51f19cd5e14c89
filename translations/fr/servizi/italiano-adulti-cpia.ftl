### Corsi di italiano per adulti al CPIA — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corsi di italiano per adulti al CPIA
# term: cpia → { -cpia } = école publique pour adultes
title = Cours d’italien pour adultes à l’école publique
# it: La scuola pubblica per adulti insegna l'italiano a chi viene da altri Paesi.
summary = L’école publique pour adultes enseigne l’italien aux personnes qui viennent d’autres pays.
# it: italiano; corso di italiano; scuola; A1; A2; test di italiano; CPIA
# term: cpia → { -cpia } = école publique pour adultes
keywords = italien; cours d’italien; école; A1; A2; test d’italien; CPIA; alphabétisation
# it: un attestato del livello di italiano
f-s6y7y = une attestation du niveau d’italien
# it: Il [CPIA Cremona][1] è una scuola pubblica per adulti. I CPIA tengono corsi di italiano per chi viene da altri Paesi.
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = école publique pour adultes
p-pub9v = Le [CPIA Cremona][1] est une école publique pour adultes. Les CPIA donnent des cours d’italien aux personnes qui viennent d’autres pays.

## A chi è rivolto

# it: Agli adulti e ai ragazzi dai sedici anni.
p-dnfvv = Pour les adultes et les jeunes à partir de seize ans.

## Come fare

# it: Chiedi al CPIA quando puoi iscriverti.
# note: voce 1 di 4
# term: cpia → { -cpia } = école publique pour adultes
l-zyauu = Demandez à l’école publique pour adultes (CPIA) quand vous pouvez vous inscrire.
# it: Fai una prova. La prova serve a capire quanto italiano sai.
# note: voce 2 di 4
l-gy2wh = Passez un test. Le test sert à comprendre votre niveau d’italien.
# it: Vai alle lezioni del tuo gruppo.
# note: voce 3 di 4
l-ytrvt = Allez aux cours de votre groupe.
# it: Alla fine chiedi l'**attestato**.
# note: voce 4 di 4
l-i7y78 = À la fin, demandez l’**attestato** (attestation).
# it: Non conosciamo le sedi e gli orari. Se non sai come trovare la scuola, chiedi a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
p-b2xut = Nous ne connaissons ni les lieux ni les horaires. Si vous ne savez pas comment trouver l’école, demandez à [Mondinsieme][1].

## Cosa si ottiene

# it: I corsi vanno dal livello A1 al livello A2. Il livello A2 serve anche per il [permesso di soggiorno di lungo periodo][1].
# note: [1] = servizi/permesso-lungo-periodo
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de séjour
p-yewuc = Les cours vont du niveau A1 au niveau A2. Le niveau A2 sert aussi pour le [permis UE de longue durée][1].

## I corsi di un progetto passato

# it: I corsi di un progetto passato
t-mtnmj = Les cours d’un projet passé
# it: Il progetto [Terre di Inclusione][1] ha avviato corsi di rinforzo in tre comuni:
# note: [1] = progetti/terre-di-inclusione
p-7upa4 = Le projet [Terre di Inclusione][1] a commencé des cours de soutien dans trois communes :
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
# term: minori → { -minore } = mineur
l-uewx6 = Pizzighettone, pour [adultes][1] et pour [mineurs][2]
# it: Il progetto usava fondi europei del periodo 2014-2020. Non sappiamo se quei corsi ci sono ancora.
p-z26hw = Le projet utilisait des fonds européens de la période 2014-2020. Nous ne savons pas si ces cours existent encore.
