### Consorzio Casalasco Servizi Sociali — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consorzio Casalasco Servizi Sociali
title = ===
# it: Un ente del Casalasco. È stato partner di Terre di Inclusione.
summary = Një ent i Casalascos. Ka qenë partner i Terre di Inclusione.
# it: Casalasco; Casalmaggiore; servizi sociali; assistente sociale
# term: assistente sociale → { -assistente-sociale } = punonjës social
keywords = Casalasco; Casalmaggiore; shërbime sociale; punonjës social

## Che cosa fa

# it: È un ente per i servizi sociali del Casalasco, la zona di Casalmaggiore. È stato partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-ttf7n = Është një ent për shërbimet sociale të Casalascos, zona e Casalmaggiores. Ka qenë partner i projektit [Terre di Inclusione][1].
# it: Ti serve un assistente sociale? Leggi [come si chiede][1]. Comincia dal municipio del posto dove abiti: ti dice dove andare.
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = punonjës social
p-mae4f = Ju duhet një { -assistente-sociale }? Lexoni [si kërkohet][1]. Filloni nga komuna e qytetit ose fshatit ku banoni: ju thotë ku të shkoni.
