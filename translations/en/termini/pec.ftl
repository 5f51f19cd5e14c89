### PEC — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: PEC
title = certified e-mail
# it: Una e-mail che vale come una raccomandata.
# term: raccomandata → { -raccomandata } = registered letter
summary = An e-mail that counts like a registered letter.
# it: posta certificata; e-mail; raccomandata
# term: raccomandata → { -raccomandata } = registered letter
keywords = certified mail; e-mail; registered letter
# it: PEC vuol dire posta elettronica certificata. La ricevuta prova che hai scritto e quando.
# term: ricevuta → { -ricevuta-del-permesso } = permit receipt
p-nihaa = PEC stands for posta elettronica certificata. The receipt proves that you wrote and when.
# it: Gli uffici hanno una PEC. Tu puoi anche non averla.
p-se77a = Offices have a PEC. You do not have to have one.
