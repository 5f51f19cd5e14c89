### minore e minorenne — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: minore e minorenne
title = menor de edad
# it: Chi ha meno di 18 anni.
summary = Quien tiene menos de 18 años.
# it: bambino; ragazzo; meno di 18 anni
keywords = niño; adolescente; menos de 18 años
# it: Per il minore di solito firmano i genitori o il [tutore][1].
# note: [1] = termini/tutore
# term: tutore → { -tutore } = tutor legal
p-2cd6c = Por el menor normalmente firman los padres o el [tutor (tutore)][1].
