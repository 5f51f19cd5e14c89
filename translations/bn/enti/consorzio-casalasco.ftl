### Consorzio Casalasco Servizi Sociali — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consorzio Casalasco Servizi Sociali
title = ===
# it: Un ente del Casalasco. È stato partner di Terre di Inclusione.
summary = ???
# it: Casalasco; Casalmaggiore; servizi sociali; assistente sociale
# term: assistente sociale → { -assistente-sociale } = সমাজকর্মী
keywords = ???

## Che cosa fa

# it: È un ente per i servizi sociali del Casalasco, la zona di Casalmaggiore. È stato partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-ttf7n = ???
# it: Ti serve un assistente sociale? Leggi [come si chiede][1]. Comincia dal municipio del tuo paese: ti dice dove andare.
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = সমাজকর্মী
p-mae4f = ???
