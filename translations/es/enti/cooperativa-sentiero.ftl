### Sentiero — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sentiero
title = ===
# it: Una cooperativa sociale partner di Terre di Inclusione.
summary = Una cooperativa social socia de Terre di Inclusione.
# it: Sentiero; cooperativa
keywords = Sentiero; cooperativa

## Che cosa fa

# it: È una cooperativa sociale. È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-vumwv = Es una cooperativa social. Fue socia del proyecto [Terre di Inclusione][1].
# it: Non conosciamo i suoi servizi di oggi e i suoi contatti.
p-hfvzm = No conocemos sus servicios actuales ni sus contactos.
