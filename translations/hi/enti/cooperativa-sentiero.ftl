### Sentiero — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sentiero
title = ===
# it: Una cooperativa sociale partner di Terre di Inclusione.
summary = एक सामाजिक सहकारी संस्था, Terre di Inclusione की साझेदार।
# it: Sentiero; cooperativa
keywords = Sentiero; सहकारी संस्था

## Che cosa fa

# it: È una cooperativa sociale. È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-vumwv = यह एक सामाजिक सहकारी संस्था (cooperativa sociale) है। यह [Terre di Inclusione][1] परियोजना की साझेदार थी।
# it: Non conosciamo i suoi servizi di oggi e i suoi contatti.
p-hfvzm = हमें इसकी आज की सेवाएँ और इसका फ़ोन या पता मालूम नहीं है।
