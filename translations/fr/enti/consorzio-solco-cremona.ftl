### Consorzio Sol.Co. Cremona — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consorzio Sol.Co. Cremona
title = ===
# it: Una cooperativa sociale partner di Terre di Inclusione.
summary = Une coopérative sociale partenaire de Terre di Inclusione.
# it: Solco; Sol.Co.; cooperativa
keywords = Solco; Sol.Co.; coopérative

## Che cosa fa

# it: È una cooperativa sociale. È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-t8rwz = C’est une coopérative sociale. Elle a été partenaire du projet [Terre di Inclusione][1].
# it: Non conosciamo i suoi servizi di oggi e i suoi contatti.
p-55ppc = Nous ne connaissons pas ses services d’aujourd’hui ni ses contacts.
