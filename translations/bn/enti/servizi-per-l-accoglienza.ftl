### Servizi per l'Accoglienza — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Servizi per l'Accoglienza
title = ===
# it: Una cooperativa sociale partner di Terre di Inclusione.
summary = ???
# it: accoglienza; cooperativa
keywords = ???

## Che cosa fa

# it: È una cooperativa sociale. È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-7b7ny = ???
# it: Non conosciamo i suoi servizi di oggi e i suoi contatti.
p-42dy6 = ???
