### termini/minore
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = minore e minorenne
summary = Chi ha meno di 18 anni.
keywords = bambino; ragazzo; meno di 18 anni
# note: [1] = termini/tutore
p-2cd6c = Per il minore di solito firmano i genitori o il [tutore][1].
