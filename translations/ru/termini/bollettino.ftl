### bollettino postale — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: bollettino postale
title = почтовый платёжный бланк
# it: Il foglio che usi per pagare alla posta.
summary = Бланк, по которому платят на почте.
# it: pagare; posta; tassa
keywords = платить; почта; сбор; квитанция
# it: Scrivi chi paga, a chi e quanto. Tieni la ricevuta: prova che hai pagato.
# term: ricevuta → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
p-225sf = Напишите, кто платит, кому и сколько. Сохраните квитанцию: она доказывает, что вы заплатили.
