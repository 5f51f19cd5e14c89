### Fondazione Santa Chiara — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fondazione Santa Chiara
title = ===
# it: Una fondazione partner di Terre di Inclusione.
summary = एक फ़ाउंडेशन, Terre di Inclusione का साझेदार।
# it: Santa Chiara; fondazione
keywords = Santa Chiara; फ़ाउंडेशन

## Che cosa fa

# it: È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-2b3gp = यह [Terre di Inclusione][1] परियोजना की साझेदार थी।
# it: Non conosciamo i suoi servizi di oggi e i suoi contatti.
p-jq286 = हमें इसकी आज की सेवाएँ और इसका फ़ोन या पता मालूम नहीं है।
