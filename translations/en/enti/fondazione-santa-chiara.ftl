### Fondazione Santa Chiara — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fondazione Santa Chiara
title = Fondazione Santa Chiara
# it: Una fondazione partner di Terre di Inclusione.
summary = A foundation, partner of Terre di Inclusione.
# it: Santa Chiara; fondazione
keywords = Santa Chiara; foundation

## Che cosa fa

# it: È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-2b3gp = It was a partner of the project [Terre di Inclusione][1].
# it: Non conosciamo i suoi servizi di oggi e i suoi contatti.
p-jq286 = We do not know its services today or its contacts.
