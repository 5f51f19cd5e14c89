### minore e minorenne — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: minore e minorenne
title = несовершеннолетний
# it: Chi ha meno di 18 anni.
summary = Тот, кому меньше 18 лет.
# it: bambino; ragazzo; meno di 18 anni
keywords = ребёнок; подросток; меньше 18 лет
# it: Per il minore di solito firmano i genitori o il [tutore][1].
# note: [1] = termini/tutore
# term: tutore → { -tutore } = опекун
p-2cd6c = За несовершеннолетнего обычно подписывают родители или [опекун (tutore)][1].
