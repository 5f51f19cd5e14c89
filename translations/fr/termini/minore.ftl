### minore e minorenne — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: minore e minorenne
title = mineur
# it: Chi ha meno di 18 anni.
summary = Une personne qui a moins de 18 ans.
# it: bambino; ragazzo; meno di 18 anni
keywords = enfant; jeune; moins de 18 ans
# it: Per il minore di solito firmano i genitori o il [tutore][1].
# note: [1] = termini/tutore
# term: tutore → { -tutore } = tuteur
p-2cd6c = Pour le mineur, ce sont d’habitude les parents ou le [tuteur (tutore)][1] qui signent.
