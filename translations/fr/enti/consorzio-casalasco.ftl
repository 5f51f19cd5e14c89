### Consorzio Casalasco Servizi Sociali — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consorzio Casalasco Servizi Sociali
title = ===
# it: Un ente del Casalasco. È stato partner di Terre di Inclusione.
summary = Un organisme du Casalasco. Il a été partenaire de Terre di Inclusione.
# it: Casalasco; Casalmaggiore; servizi sociali; assistente sociale
# term: assistente sociale → { -assistente-sociale } = assistante sociale
keywords = Casalasco; Casalmaggiore; services sociaux; assistante sociale

## Che cosa fa

# it: È un ente per i servizi sociali del Casalasco, la zona di Casalmaggiore. È stato partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-ttf7n = C’est un organisme pour les services sociaux du Casalasco, la zone de Casalmaggiore. Il a été partenaire du projet [Terre di Inclusione][1].
# it: Ti serve un assistente sociale? Leggi [come si chiede][1]. Comincia dal municipio del posto dove abiti: ti dice dove andare.
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = assistante sociale
p-mae4f = Vous avez besoin d’une assistante sociale ? Lisez [comment la demander][1]. Commencez par la mairie de l’endroit où vous habitez : on vous dira où aller.
