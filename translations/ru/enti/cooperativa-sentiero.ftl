### Sentiero — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sentiero
title = ===
# it: Una cooperativa sociale partner di Terre di Inclusione.
summary = Социальный кооператив, партнёр Terre di Inclusione.
# it: Sentiero; cooperativa
keywords = Sentiero; кооператив

## Che cosa fa

# it: È una cooperativa sociale. È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-vumwv = Это социальный кооператив. Он был партнёром проекта [Terre di Inclusione][1].
# it: Non conosciamo i suoi servizi di oggi e i suoi contatti.
p-hfvzm = Мы не знаем его сегодняшних услуг и контактов.
