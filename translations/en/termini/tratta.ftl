### tratta di persone — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tratta di persone
title = human trafficking
# it: Quando una persona è portata e tenuta con forza o inganno per sfruttarla.
summary = When a person is brought and kept by force or by deception in order to exploit them.
# it: sfruttamento; schiavitù; prostituzione forzata
keywords = exploitation; slavery; forced prostitution
# it: È un reato grave. Chi la subisce ha diritto a protezione.
p-w9qk2 = It is a serious crime. Victims of it have a right to protection.
# it: Leggi [come chiedere aiuto][1].
# note: [1] = servizi/tratta-e-sfruttamento
p-a76yt = Read [how to ask for help][1].
