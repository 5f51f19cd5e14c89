### servizi/section
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Servizi
summary = Che cosa puoi chiedere e come.
