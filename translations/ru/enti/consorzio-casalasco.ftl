### Consorzio Casalasco Servizi Sociali — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consorzio Casalasco Servizi Sociali
title = ===
# it: Un ente del Casalasco. È stato partner di Terre di Inclusione.
summary = Организация зоны Казаласко. Была партнёром Terre di Inclusione.
# it: Casalasco; Casalmaggiore; servizi sociali; assistente sociale
# term: assistente sociale → { -assistente-sociale } = социальный работник
keywords = Casalasco; Casalmaggiore; социальные службы; социальный работник

## Che cosa fa

# it: È un ente per i servizi sociali del Casalasco, la zona di Casalmaggiore. È stato partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-ttf7n = Это организация социальных служб Казаласко, зоны вокруг Казальмаджоре. Она была партнёром проекта [Terre di Inclusione][1].
# it: Ti serve un assistente sociale? Leggi [come si chiede][1]. Comincia dal municipio del posto dove abiti: ti dice dove andare.
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = социальный работник
p-mae4f = Вам нужен социальный работник? Читайте, [как к нему обратиться][1]. Начните с мэрии там, где вы живёте: вам скажут, куда идти.
