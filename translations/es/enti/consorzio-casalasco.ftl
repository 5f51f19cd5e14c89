### Consorzio Casalasco Servizi Sociali — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consorzio Casalasco Servizi Sociali
title = ===
# it: Un ente del Casalasco. È stato partner di Terre di Inclusione.
summary = Un organismo del Casalasco. Fue socio de Terre di Inclusione.
# it: Casalasco; Casalmaggiore; servizi sociali; assistente sociale
# term: assistente sociale → { -assistente-sociale } = trabajador social
keywords = Casalasco; Casalmaggiore; servicios sociales; trabajador social

## Che cosa fa

# it: È un ente per i servizi sociali del Casalasco, la zona di Casalmaggiore. È stato partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-ttf7n = Es un organismo para los servicios sociales del Casalasco, la zona de Casalmaggiore. Fue socio del proyecto [Terre di Inclusione][1].
# it: Ti serve un assistente sociale? Leggi [come si chiede][1]. Comincia dal municipio del posto dove abiti: ti dice dove andare.
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = trabajador social
p-mae4f = ¿Necesita un { -assistente-sociale }? Lea [cómo se pide][1]. Empiece por el municipio del lugar donde vive: le dice adónde ir.
