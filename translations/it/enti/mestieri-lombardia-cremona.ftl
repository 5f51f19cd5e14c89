### enti/mestieri-lombardia-cremona
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Mestieri Lombardia Cremona
summary = Un ente partner di Terre di Inclusione.
keywords = Mestieri; lavoro

## Che cosa fa

# note: [1] = progetti/terre-di-inclusione
p-rdhc8 = È stato partner del progetto [Terre di Inclusione][1].
# note: [1] = servizi/cercare-lavoro
p-ihvxc = Non conosciamo i suoi servizi di oggi e i suoi contatti. Per cercare lavoro leggi [come si cerca][1].
