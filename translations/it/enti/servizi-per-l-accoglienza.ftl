### enti/servizi-per-l-accoglienza
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Servizi per l'Accoglienza
summary = Una cooperativa sociale partner di Terre di Inclusione.
keywords = accoglienza; cooperativa

## Che cosa fa

# note: [1] = progetti/terre-di-inclusione
p-7b7ny = È una cooperativa sociale. È stata partner del progetto [Terre di Inclusione][1].
p-42dy6 = Non conosciamo i suoi servizi di oggi e i suoi contatti.
