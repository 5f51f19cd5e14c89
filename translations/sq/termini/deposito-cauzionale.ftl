### deposito cauzionale — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: deposito cauzionale
title = depozitë garancie
# it: I soldi che dai al proprietario come garanzia. Te li rende alla fine.
summary = Paratë që i jepni pronarit si garanci. Jua kthen në fund.
# it: caparra; garanzia; affitto
keywords = kapar; garanci; qira
# it: Molti la chiamano **caparra**. Non può essere più di tre mesi di affitto.
p-55wxz = Shumë njerëz e quajnë **caparra**. Nuk mund të jetë më shumë se tre muaj qira.
# it: Prima di entrare fai foto della casa. Servono per riavere i soldi.
p-ntx7d = Para se të hyni bëni foto të shtëpisë. Duhen për t’i marrë paratë mbrapsht.
