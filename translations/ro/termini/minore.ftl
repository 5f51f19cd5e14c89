### minore e minorenne — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: minore e minorenne
title = minor
# it: Chi ha meno di 18 anni.
summary = Cine are mai puțin de 18 ani.
# it: bambino; ragazzo; meno di 18 anni
keywords = copil; adolescent; sub 18 ani
# it: Per il minore di solito firmano i genitori o il [tutore][1].
# note: [1] = termini/tutore
# term: tutore → { -tutore } = tutore
p-2cd6c = Pentru minor semnează de obicei părinții sau un [tutore][1].
