### Cooperativa sociale Nazareth — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cooperativa sociale Nazareth
title = ===
# it: Una cooperativa sociale partner di Terre di Inclusione.
summary = Una cooperativa social socia de Terre di Inclusione.
# it: Nazareth; cooperativa
keywords = Nazareth; cooperativa

## Che cosa fa

# it: È una cooperativa sociale. È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-gd7cg = Es una cooperativa social. Fue socia del proyecto [Terre di Inclusione][1].
# it: Non conosciamo i suoi servizi di oggi e i suoi contatti.
p-s4iqi = No conocemos sus servicios actuales ni sus contactos.
