### permesso di soggiorno — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: permesso di soggiorno
title = посвідка на проживання
# it: Il documento che permette a chi non è cittadino dell'Unione europea di restare in Italia.
summary = Документ, який дозволяє тим, хто не є громадянином Європейського Союзу, залишатися в Італії.
# it: permesso; soggiorno; carta di soggiorno
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = довгострокова посвідка ЄС
keywords = посвідка; дозвіл на проживання; carta di soggiorno; пермессо
# it: È una tessera con il tuo nome e la tua foto. Dice perché sei in Italia e fino a quando.
p-a5mv3 = Це картка з вашим ім’ям і фото. У ній сказано, чому ви в Італії і до якого часу.
# it: Lo dà la [Questura][1]. Prima della scadenza devi chiedere il [rinnovo][2].
# note: [1] = termini/questura
# note: [2] = servizi/rinnovo-permesso-di-soggiorno
# term: questura → { -questura } = управління поліції
p-6tbuc = Її видає [управління поліції (Questura)][1]. До кінця строку треба просити [поновлення][2].
