### termini/modello-730
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = modello 730
summary = Il modulo per il conto delle tasse di chi lavora.
keywords = tasse; dichiarazione dei redditi; rimborso
# note: [1] = termini/caf
p-zubiz = Lo fai una volta all'anno, di solito con un [CAF][1].
# note: [1] = servizi/dichiarazione-dei-redditi
p-x53yd = Leggi [chi deve farlo][1].
