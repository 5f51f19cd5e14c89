### Consorzio Sol.Co. Cremona — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consorzio Sol.Co. Cremona
title = ===
# it: Una cooperativa sociale partner di Terre di Inclusione.
summary = Una cooperativa social socia de Terre di Inclusione.
# it: Solco; Sol.Co.; cooperativa
keywords = Solco; Sol.Co.; cooperativa

## Che cosa fa

# it: È una cooperativa sociale. È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-t8rwz = Es una cooperativa social. Fue socia del proyecto [Terre di Inclusione][1].
# it: Non conosciamo i suoi servizi di oggi e i suoi contatti.
p-55ppc = No conocemos sus servicios actuales ni sus contactos.
