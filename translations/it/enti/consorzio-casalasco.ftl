### enti/consorzio-casalasco
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Consorzio Casalasco Servizi Sociali
summary = Un ente del Casalasco. È stato partner di Terre di Inclusione.
keywords = Casalasco; Casalmaggiore; servizi sociali; assistente sociale

## Che cosa fa

# note: [1] = progetti/terre-di-inclusione
p-ttf7n = È un ente per i servizi sociali del Casalasco, la zona di Casalmaggiore. È stato partner del progetto [Terre di Inclusione][1].
# note: [1] = servizi/servizio-sociale
p-mae4f = Ti serve un assistente sociale? Leggi [come si chiede][1]. Comincia dal municipio del posto dove abiti: ti dice dove andare.
