### enti/consorzio-solco-cremona
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Consorzio Sol.Co. Cremona
summary = Una cooperativa sociale partner di Terre di Inclusione.
keywords = Solco; Sol.Co.; cooperativa

## Che cosa fa

# note: [1] = progetti/terre-di-inclusione
p-t8rwz = È una cooperativa sociale. È stata partner del progetto [Terre di Inclusione][1].
p-55ppc = Non conosciamo i suoi servizi di oggi e i suoi contatti.
