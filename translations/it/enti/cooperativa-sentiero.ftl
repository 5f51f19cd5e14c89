### enti/cooperativa-sentiero
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Sentiero
summary = Una cooperativa sociale partner di Terre di Inclusione.
keywords = Sentiero; cooperativa

## Che cosa fa

# note: [1] = progetti/terre-di-inclusione
p-vumwv = È una cooperativa sociale. È stata partner del progetto [Terre di Inclusione][1].
p-hfvzm = Non conosciamo i suoi servizi di oggi e i suoi contatti.
