### Fondazione Santa Chiara — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fondazione Santa Chiara
title = Fondazione Santa Chiara
# it: Una fondazione partner di Terre di Inclusione.
summary = Фонд, партнер Terre di Inclusione.
# it: Santa Chiara; fondazione
keywords = Santa Chiara; фонд

## Che cosa fa

# it: È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-2b3gp = Була партнером проєкту [Terre di Inclusione][1].
# it: Non conosciamo i suoi servizi di oggi e i suoi contatti.
p-jq286 = Ми не знаємо його сьогоднішніх послуг і контактів.
