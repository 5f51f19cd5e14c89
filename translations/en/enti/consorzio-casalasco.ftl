### Consorzio Casalasco Servizi Sociali — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consorzio Casalasco Servizi Sociali
title = Consorzio Casalasco Servizi Sociali
# it: Un ente del Casalasco. È stato partner di Terre di Inclusione.
summary = An organisation of the Casalasco area. It was a partner of Terre di Inclusione.
# it: Casalasco; Casalmaggiore; servizi sociali; assistente sociale
# term: assistente sociale → { -assistente-sociale } = social worker
keywords = Casalasco; Casalmaggiore; social services; social worker

## Che cosa fa

# it: È un ente per i servizi sociali del Casalasco, la zona di Casalmaggiore. È stato partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-ttf7n = It is an organisation for the social services of the Casalasco, the area of Casalmaggiore. It was a partner of the project [Terre di Inclusione][1].
# it: Ti serve un assistente sociale? Leggi [come si chiede][1]. Comincia dal municipio del posto dove abiti: ti dice dove andare.
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = social worker
p-mae4f = Do you need a { -assistente-sociale }? Read [how to ask for one][1]. Start from the town hall of the place where you live: it tells you where to go.
