### Mestieri Lombardia Cremona — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Mestieri Lombardia Cremona
title = Mestieri Lombardia Cremona
# it: Un ente partner di Terre di Inclusione.
summary = An organisation, partner of Terre di Inclusione.
# it: Mestieri; lavoro
keywords = Mestieri; work; jobs

## Che cosa fa

# it: È stato partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-rdhc8 = It was a partner of the project [Terre di Inclusione][1].
# it: Non conosciamo i suoi servizi di oggi e i suoi contatti. Per cercare lavoro leggi [come si cerca][1].
# note: [1] = servizi/cercare-lavoro
p-ihvxc = We do not know its services today or its contacts. To look for work read [how to look for it][1].
