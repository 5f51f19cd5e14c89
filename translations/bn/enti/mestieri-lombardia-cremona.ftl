### Mestieri Lombardia Cremona — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Mestieri Lombardia Cremona
title = ===
# it: Un ente partner di Terre di Inclusione.
summary = একটি সংস্থা, Terre di Inclusione-এর অংশীদার।
# it: Mestieri; lavoro
keywords = Mestieri; কাজ

## Che cosa fa

# it: È stato partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-rdhc8 = এটি [Terre di Inclusione][1] প্রকল্পের অংশীদার ছিল।
# it: Non conosciamo i suoi servizi di oggi e i suoi contatti. Per cercare lavoro leggi [come si cerca][1].
# note: [1] = servizi/cercare-lavoro
p-ihvxc = এর এখনকার সেবা ও যোগাযোগের তথ্য আমাদের জানা নেই। কাজ খুঁজতে পড়ুন [কীভাবে খুঁজবেন][1]।
