### saldo e giacenza media — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: saldo e giacenza media
title = खाते का बैलेंस और साल का औसत
# it: Quanti soldi c'erano sul conto: alla fine dell'anno e in media.
summary = खाते में कितने पैसे थे: साल के आख़िर में और औसतन।
# it: banca; posta; conto; ISEE
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
keywords = बैंक; डाकख़ाना; खाता; ISEE
# it: Li chiedi alla banca o alla posta. Servono per l'[ISEE][1].
# note: [1] = termini/isee
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
p-tbeci = ये बैंक या डाकख़ाने से माँगते हैं। ये [ISEE][1] के लिए चाहिए।
