### Fondazione Santa Chiara — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fondazione Santa Chiara
title = ===
# it: Una fondazione partner di Terre di Inclusione.
summary = ???
# it: Santa Chiara; fondazione
keywords = ???

## Che cosa fa

# it: È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-2b3gp = ???
# it: Non conosciamo i suoi servizi di oggi e i suoi contatti.
p-jq286 = ???
