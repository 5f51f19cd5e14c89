### permesso per attesa occupazione — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: permesso per attesa occupazione
title = вид на жительство для поиска работы
# it: Il permesso per chi ha perso il lavoro e ne cerca un altro.
summary = Вид на жительство для тех, кто потерял работу и ищет другую.
# it: perso il lavoro; permesso; disoccupato
keywords = потерял работу; вид на жительство; безработный
# it: Dura di solito almeno un anno. Iscriviti subito al [centro per l'impiego][1].
# note: [1] = servizi/cercare-lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = центр занятости
p-kwc73 = Обычно он действует не меньше года. Сразу станьте на учёт в [центре занятости (centro per l'impiego)][1].
