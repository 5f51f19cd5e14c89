### graduatoria — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: graduatoria
title = рейтинговий список
# it: Una lista in ordine: chi ha più punti passa prima.
summary = Список за порядком: хто має більше балів, той іде першим.
# it: lista; punti; posto; bando
# term: bando → { -avviso-pubblico } = публічне оголошення
keywords = список; бали; місце; bando; черга
# it: C'è per le case popolari, i nidi, i concorsi.
# term: case popolari → { -servizi-abitativi-pubblici } = соціальне житло
# term: nidi → { -asilo-nido } = дитячі ясла
p-2bwu5 = Він є для { -servizi-abitativi-pubblici(case: "gen") }, { -asilo-nido(case: "gen") }, конкурсів.
# it: Quando esce, controlla il tuo nome. Se c'è un errore, i giorni per dirlo sono pochi.
p-vbt5i = Коли він виходить, перевірте своє прізвище. Якщо є помилка, часу повідомити про неї мало.
