### Cooperativa sociale Nazareth — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cooperativa sociale Nazareth
title = ===
# it: Una cooperativa sociale partner di Terre di Inclusione.
summary = একটি সামাজিক সমবায়, Terre di Inclusione-এর অংশীদার।
# it: Nazareth; cooperativa
keywords = Nazareth; সমবায়

## Che cosa fa

# it: È una cooperativa sociale. È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-gd7cg = এটি একটি সামাজিক সমবায় (cooperativa sociale)। এটি [Terre di Inclusione][1] প্রকল্পের অংশীদার ছিল।
# it: Non conosciamo i suoi servizi di oggi e i suoi contatti.
p-s4iqi = এর এখনকার সেবা ও যোগাযোগের তথ্য আমাদের জানা নেই।
