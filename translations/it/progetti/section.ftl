### progetti/section
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Progetti
summary = Progetti del territorio, anche finiti.
