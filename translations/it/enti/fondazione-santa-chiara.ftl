### enti/fondazione-santa-chiara
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Fondazione Santa Chiara
summary = Una fondazione partner di Terre di Inclusione.
keywords = Santa Chiara; fondazione

## Che cosa fa

# note: [1] = progetti/terre-di-inclusione
p-2b3gp = È stata partner del progetto [Terre di Inclusione][1].
p-jq286 = Non conosciamo i suoi servizi di oggi e i suoi contatti.
