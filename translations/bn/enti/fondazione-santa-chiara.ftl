### Fondazione Santa Chiara — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fondazione Santa Chiara
title = ===
# it: Una fondazione partner di Terre di Inclusione.
summary = একটি ফাউন্ডেশন, Terre di Inclusione-এর অংশীদার।
# it: Santa Chiara; fondazione
keywords = Santa Chiara; ফাউন্ডেশন

## Che cosa fa

# it: È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-2b3gp = এটি [Terre di Inclusione][1] প্রকল্পের অংশীদার ছিল।
# it: Non conosciamo i suoi servizi di oggi e i suoi contatti.
p-jq286 = এর এখনকার সেবা ও যোগাযোগের তথ্য আমাদের জানা নেই।
