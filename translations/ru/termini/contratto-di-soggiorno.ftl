### contratto di soggiorno — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: contratto di soggiorno
title = договор о пребывании
# it: Il contratto che firmi con chi ti fa lavorare, per avere il permesso.
summary = Договор, который вы подписываете с тем, кто даёт вам работу, чтобы получить вид на жительство.
# it: lavoro; datore di lavoro
# term: datore di lavoro → { -datore-di-lavoro } = работодатель
keywords = работа; работодатель; пребывание
# it: Lo firmano il lavoratore e il datore di lavoro. Dice anche che c'è un alloggio adatto. Di regola lo firmate entro 15 giorni dall'ingresso.
# term: datore di lavoro → { -datore-di-lavoro } = работодатель
p-k7kyf = Его подписывают работник и работодатель. В нём также сказано, что есть подходящее жильё. Как правило, вы оба подписываете его не позже чем через 15 дней после въезда.
# it: Senza questo contratto il permesso per lavoro non arriva.
p-tjbaa = Без этого договора вид на жительство по работе не дают.
