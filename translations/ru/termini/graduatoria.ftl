### graduatoria — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: graduatoria
title = рейтинговый список
# it: Una lista in ordine: chi ha più punti passa prima.
summary = Список по порядку: у кого больше баллов, тот проходит первым.
# it: lista; punti; posto; bando
# term: bando → { -avviso-pubblico } = публичное объявление
keywords = список; баллы; место; очередь; конкурс
# it: C'è per le case popolari, i nidi, i concorsi.
# term: case popolari → { -servizi-abitativi-pubblici } = социальное жильё
# term: nidi → { -asilo-nido } = детские ясли
p-2bwu5 = Он есть для социального жилья, яслей, конкурсов.
# it: Quando esce, controlla il tuo nome. Se c'è un errore, i giorni per dirlo sono pochi.
p-vbt5i = Когда он выйдет, проверьте своё имя. Если есть ошибка, дней, чтобы сказать о ней, мало.
