### tratta di persone — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tratta di persone
title = trafic de persoane
# it: Quando una persona è portata e tenuta con forza o inganno per sfruttarla.
summary = Când o persoană este adusă și ținută cu forța sau prin înșelăciune ca să fie exploatată.
# it: sfruttamento; schiavitù; prostituzione forzata
keywords = exploatare; sclavie; prostituție forțată
# it: È un reato grave. Chi la subisce ha diritto a protezione.
p-w9qk2 = Este o infracțiune gravă. Victima are dreptul la protecție.
# it: Leggi [come chiedere aiuto][1].
# note: [1] = servizi/tratta-e-sfruttamento
p-a76yt = Citiți [cum cereți ajutor][1].
