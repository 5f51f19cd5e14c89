### minore e minorenne — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: minore e minorenne
title = person under 18
# it: Chi ha meno di 18 anni.
summary = Someone who is less than 18 years old.
# it: bambino; ragazzo; meno di 18 anni
keywords = child; young person; under 18
# it: Per il minore di solito firmano i genitori o il [tutore][1].
# note: [1] = termini/tutore
# term: tutore → { -tutore } = guardian
p-2cd6c = For a person under 18, the parents or the [guardian][1] usually sign.
