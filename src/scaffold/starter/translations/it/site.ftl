### site
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Guida ai servizi
summary = Che cosa puoi chiedere, dove e come.
