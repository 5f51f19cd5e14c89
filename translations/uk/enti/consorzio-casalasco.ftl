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
p-ttf7n = Це організація соціальних служб зони Казаласко, навколо Казальмаджоре. Вона була партнером проєкту [Terre di Inclusione][1].
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Ti serve un assistente sociale? Leggi [come si chiede][1]. Comincia dal municipio del tuo paese: ti dice dove andare.
# it: Ti serve un assistente sociale? Leggi [come si chiede][1]. Comincia dal municipio del posto dove abiti: ti dice dove andare.
# change: ~tuo~ +posto dove+ ~paese~ +abiti+
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = соціальний працівник
p-mae4f = Вам потрібен { -assistente-sociale }? Читайте, [як до нього звернутися][1]. Почніть з мерії вашого міста: там скажуть, куди йти.
