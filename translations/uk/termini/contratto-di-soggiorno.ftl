### contratto di soggiorno — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: contratto di soggiorno
title = договір про перебування і роботу
# it: Il contratto che firmi con chi ti fa lavorare, per avere il permesso.
summary = Договір, який ви підписуєте з роботодавцем, щоб отримати посвідку.
# it: lavoro; datore di lavoro
# term: datore di lavoro → { -datore-di-lavoro } = роботодавець
keywords = робота; роботодавець
# it: Lo firmano il lavoratore e il datore di lavoro. Dice anche che c'è un alloggio adatto. Di regola lo firmate entro 15 giorni dall'ingresso.
# term: datore di lavoro → { -datore-di-lavoro } = роботодавець
p-k7kyf = Його підписують працівник і { -datore-di-lavoro }. У ньому також сказано, що є придатне житло. Як правило, ви обоє підписуєте його протягом 15 днів від в’їзду.
# it: Senza questo contratto il permesso per lavoro non arriva.
p-tjbaa = Без цього договору посвідки для роботи не буде.
