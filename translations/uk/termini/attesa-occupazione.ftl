### permesso per attesa occupazione — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: permesso per attesa occupazione
title = посвідка для пошуку роботи
# it: Il permesso per chi ha perso il lavoro e ne cerca un altro.
summary = Посвідка для тих, хто втратив роботу і шукає іншу.
# it: perso il lavoro; permesso; disoccupato
keywords = втратив роботу; посвідка; безробітний
# it: Dura di solito almeno un anno. Iscriviti subito al [centro per l'impiego][1].
# note: [1] = servizi/cercare-lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = центр зайнятості
p-kwc73 = Зазвичай діє щонайменше рік. Відразу станьте на облік у [центрі зайнятості (centro per l'impiego)][1].
