### termini/carta-identita
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = carta d'identità
summary = Il documento che dice chi sei.
