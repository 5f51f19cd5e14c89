### Servizi per l'Accoglienza — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Servizi per l'Accoglienza
title = ===
# it: Una cooperativa sociale partner di Terre di Inclusione.
summary = O cooperativă socială parteneră în Terre di Inclusione.
# it: accoglienza; cooperativa
keywords = primire; cooperativă

## Che cosa fa

# it: È una cooperativa sociale. È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-7b7ny = Este o cooperativă socială. A fost parteneră în proiectul [Terre di Inclusione][1].
# it: Non conosciamo i suoi servizi di oggi e i suoi contatti.
p-42dy6 = Nu cunoaștem serviciile și contactele ei de azi.
