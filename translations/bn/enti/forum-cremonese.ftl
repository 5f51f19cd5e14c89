### Forum Provinciale Cremonese dell'Associazionismo del Volontariato e della Cooperazione Sociale — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Forum Provinciale Cremonese dell'Associazionismo del Volontariato e della Cooperazione Sociale
title = ===
# it: Un gruppo di associazioni e cooperative della provincia di Cremona.
summary = ক্রেমোনা প্রদেশের সমিতি ও সমবায়গুলোর একটি দল।
# it: forum; terzo settore; volontariato; associazioni; cooperative
keywords = ফোরাম; বেসরকারি সংস্থা; স্বেচ্ছাসেবা; সমিতি; সমবায়

## Che cosa fa

# it: Il Forum riuniva associazioni, gruppi di volontari e cooperative sociali. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-gqis9 = Forum-এ ছিল সমিতি, স্বেচ্ছাসেবকদের দল ও সামাজিক সমবায়। এটি [Mondinsieme-এর জোটে][1] ছিল।
# it: Non conosciamo i suoi contatti di oggi. Per trovare un'associazione leggi [associazioni e volontariato][1].
# note: [1] = servizi/associazioni-e-volontariato
p-ekfry = এর এখনকার যোগাযোগের তথ্য আমাদের জানা নেই। সমিতি খুঁজতে পড়ুন [সমিতি ও স্বেচ্ছাসেবা][1]।
