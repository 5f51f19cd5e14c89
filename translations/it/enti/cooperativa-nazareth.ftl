### enti/cooperativa-nazareth
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Cooperativa sociale Nazareth
summary = Una cooperativa sociale partner di Terre di Inclusione.
keywords = Nazareth; cooperativa

## Che cosa fa

# note: [1] = progetti/terre-di-inclusione
p-gd7cg = È una cooperativa sociale. È stata partner del progetto [Terre di Inclusione][1].
p-s4iqi = Non conosciamo i suoi servizi di oggi e i suoi contatti.
