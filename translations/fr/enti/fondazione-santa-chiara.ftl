### Fondazione Santa Chiara — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fondazione Santa Chiara
title = ===
# it: Una fondazione partner di Terre di Inclusione.
summary = Une fondation partenaire de Terre di Inclusione.
# it: Santa Chiara; fondazione
keywords = Santa Chiara; fondation

## Che cosa fa

# it: È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-2b3gp = Elle a été partenaire du projet [Terre di Inclusione][1].
# it: Non conosciamo i suoi servizi di oggi e i suoi contatti.
p-jq286 = Nous ne connaissons pas ses services d’aujourd’hui ni ses contacts.
