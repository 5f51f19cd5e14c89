### permesso di soggiorno — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: permesso di soggiorno
title = вид на жительство
# it: Il documento che permette a chi non è cittadino dell'Unione europea di restare in Italia.
summary = Документ, который разрешает оставаться в Италии тем, кто не граждане Европейского союза.
# it: permesso; soggiorno; carta di soggiorno
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = долгосрочный вид на жительство ЕС
keywords = ВНЖ; пермессо; пребывание; карта ди соджорно
# it: È una tessera con il tuo nome e la tua foto. Dice perché sei in Italia e fino a quando.
p-a5mv3 = Это карточка с вашим именем и фото. На ней сказано, почему вы в Италии и до какого дня.
# it: Lo dà la [Questura][1]. Prima della scadenza devi chiedere il [rinnovo][2].
# note: [1] = termini/questura
# note: [2] = servizi/rinnovo-permesso-di-soggiorno
# term: questura → { -questura } = управление полиции
p-6tbuc = Его выдаёт [управление полиции (Questura)][1]. До окончания срока вы должны попросить [продление][2].
