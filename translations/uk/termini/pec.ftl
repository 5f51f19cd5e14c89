### PEC — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: PEC
title = сертифікована електронна пошта
# it: Una e-mail che vale come una raccomandata.
# term: raccomandata → { -raccomandata } = рекомендований лист
summary = Електронний лист, який має силу рекомендованого.
# it: posta certificata; e-mail; raccomandata
# term: raccomandata → { -raccomandata } = рекомендований лист
keywords = сертифікована пошта; електронний лист; рекомендований лист
# it: PEC vuol dire posta elettronica certificata. La ricevuta prova che hai scritto e quando.
# term: ricevuta → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
p-nihaa = PEC означає «сертифікована електронна пошта». Квитанція доводить, що ви писали і коли.
# it: Gli uffici hanno una PEC. Tu puoi anche non averla.
p-se77a = Установи мають PEC. Ви можете її не мати.
