### bollettino postale — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: bollettino postale
title = payment slip
# it: Il foglio che usi per pagare alla posta.
summary = The paper you use to pay at the post office.
# it: pagare; posta; tassa
keywords = pay; post office; tax; fee
# it: Scrivi chi paga, a chi e quanto. Tieni la ricevuta: prova che hai pagato.
# term: ricevuta → { -ricevuta-del-permesso } = permit receipt
p-225sf = Write who pays, to whom and how much. Keep the receipt: it proves that you have paid.
