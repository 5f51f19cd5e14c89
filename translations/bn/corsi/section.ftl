### Corsi — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corsi
title = কোর্স
# it: Corsi dei progetti del territorio. Per i corsi di oggi chiedi al CPIA.
# term: cpia → { -cpia } = প্রাপ্তবয়স্কদের সরকারি স্কুল
summary = এলাকার প্রকল্পের কোর্স। এখনকার কোর্সের জন্য CPIA-তে জিজ্ঞেস করুন।
