### Servizi per l'Accoglienza — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Servizi per l'Accoglienza
title = Servizi per l'Accoglienza
# it: Una cooperativa sociale partner di Terre di Inclusione.
summary = A social co-operative, partner of Terre di Inclusione.
# it: accoglienza; cooperativa
keywords = reception; welcome; co-operative

## Che cosa fa

# it: È una cooperativa sociale. È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-7b7ny = It is a social co-operative. It was a partner of the project [Terre di Inclusione][1].
# it: Non conosciamo i suoi servizi di oggi e i suoi contatti.
p-42dy6 = We do not know its services today or its contacts.
