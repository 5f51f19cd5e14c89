### eventi/section
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Eventi
summary = Incontri e giornate, anche passati.
