### Sentiero — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sentiero
title = Sentiero
# it: Una cooperativa sociale partner di Terre di Inclusione.
summary = Соціальний кооператив, партнер Terre di Inclusione.
# it: Sentiero; cooperativa
keywords = Sentiero; кооператив

## Che cosa fa

# it: È una cooperativa sociale. È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-vumwv = Це соціальний кооператив. Він був партнером проєкту [Terre di Inclusione][1].
# it: Non conosciamo i suoi servizi di oggi e i suoi contatti.
p-hfvzm = Ми не знаємо його сьогоднішніх послуг і контактів.
