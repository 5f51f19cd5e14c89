### termini/section
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Parole degli uffici
summary = Che cosa vogliono dire le parole sui moduli.
