### minore e minorenne — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: minore e minorenne
title = неповнолітня особа
# it: Chi ha meno di 18 anni.
summary = Той, кому менше 18 років.
# it: bambino; ragazzo; meno di 18 anni
keywords = дитина; підліток; менше 18 років
# it: Per il minore di solito firmano i genitori o il [tutore][1].
# note: [1] = termini/tutore
# term: tutore → { -tutore } = опікун
p-2cd6c = За неповнолітню особу зазвичай підписують батьки або [опікун][1].
