### Cooperativa sociale Nazareth — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cooperativa sociale Nazareth
title = Cooperativa sociale Nazareth (соціальний кооператив)
# it: Una cooperativa sociale partner di Terre di Inclusione.
summary = Соціальний кооператив, партнер Terre di Inclusione.
# it: Nazareth; cooperativa
keywords = Nazareth; кооператив

## Che cosa fa

# it: È una cooperativa sociale. È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-gd7cg = Це соціальний кооператив. Він був партнером проєкту [Terre di Inclusione][1].
# it: Non conosciamo i suoi servizi di oggi e i suoi contatti.
p-s4iqi = Ми не знаємо його сьогоднішніх послуг і контактів.
