### Unione Immigrati — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Unione Immigrati
title = ===
# it: Nel 2012 era nella rete di Mondinsieme a Cremona.
summary = 2012 সালে এটি ক্রেমোনায় Mondinsieme-এর জোটে ছিল।
# it: immigrati; associazione di stranieri
keywords = অভিবাসী; বিদেশিদের সমিতি

## Che cosa fa

# it: Ha fatto parte della [rete di Mondinsieme][1] con altri enti di Cremona.
# note: [1] = enti/rete-mondinsieme
p-tcdwu = এটি ক্রেমোনার অন্য সংস্থার সঙ্গে [Mondinsieme-এর জোটে][1] ছিল।
# it: La notizia è del 2012. Non conosciamo i suoi contatti di oggi. Chiedi a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
p-cpgxq = খবরটি 2012 সালের। এর এখনকার যোগাযোগের তথ্য আমাদের জানা নেই। [Mondinsieme][1]-এ জিজ্ঞেস করুন।
