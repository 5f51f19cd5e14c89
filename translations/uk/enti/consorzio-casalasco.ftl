### Consorzio Casalasco Servizi Sociali — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consorzio Casalasco Servizi Sociali
title = Consorzio Casalasco Servizi Sociali
# it: Un ente del Casalasco. È stato partner di Terre di Inclusione.
summary = Організація зони Казаласко. Була партнером Terre di Inclusione.
# it: Casalasco; Casalmaggiore; servizi sociali; assistente sociale
# term: assistente sociale → { -assistente-sociale } = соціальний працівник
keywords = Casalasco; Casalmaggiore; соціальні служби; соціальний працівник

## Che cosa fa

# it: È un ente per i servizi sociali del Casalasco, la zona di Casalmaggiore. È stato partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-ttf7n = Це організація соціальних служб (servizi sociali) зони Казаласко, навколо Казальмаджоре. Вона була партнером проєкту [Terre di Inclusione][1].
# it: Ti serve un assistente sociale? Leggi [come si chiede][1]. Comincia dal municipio del posto dove abiti: ti dice dove andare.
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = соціальний працівник
p-mae4f = Вам потрібен { -assistente-sociale }? Читайте, [як до нього звернутися][1]. Почніть з мерії (municipio) міста чи села, де ви живете: там скажуть, куди йти.
