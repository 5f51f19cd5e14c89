### bollettino postale — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: bollettino postale
title = поштовий платіжний бланк
# it: Il foglio che usi per pagare alla posta.
summary = Бланк, яким платять на пошті.
# it: pagare; posta; tassa
keywords = платити; пошта; збір
# it: Scrivi chi paga, a chi e quanto. Tieni la ricevuta: prova che hai pagato.
# term: ricevuta → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
p-225sf = Напишіть, хто платить, кому і скільки. Збережіть квитанцію: вона доводить, що ви заплатили.
