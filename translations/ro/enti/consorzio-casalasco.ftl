### Consorzio Casalasco Servizi Sociali — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consorzio Casalasco Servizi Sociali
title = ===
# it: Un ente del Casalasco. È stato partner di Terre di Inclusione.
summary = O instituție din Casalasco. A fost partener în Terre di Inclusione.
# it: Casalasco; Casalmaggiore; servizi sociali; assistente sociale
# term: assistente sociale → { -assistente-sociale } = asistent social
keywords = Casalasco; Casalmaggiore; servicii sociale; asistent social

## Che cosa fa

# it: È un ente per i servizi sociali del Casalasco, la zona di Casalmaggiore. È stato partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-ttf7n = Este o instituție pentru serviciile sociale din Casalasco, zona orașului Casalmaggiore. A fost partener în proiectul [Terre di Inclusione][1].
# it: Ti serve un assistente sociale? Leggi [come si chiede][1]. Comincia dal municipio del posto dove abiti: ti dice dove andare.
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = asistent social
p-mae4f = Aveți nevoie de un { -assistente-sociale }? Citiți [cum se cere][1]. Începeți de la primăria localității unde locuiți: vă spune unde să mergeți.
