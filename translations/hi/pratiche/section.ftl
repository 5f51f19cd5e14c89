### Buone esperienze — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Buone esperienze
title = अच्छे अनुभव
# it: Idee che altri possono copiare.
summary = ऐसे विचार जो दूसरे भी अपना सकते हैं।
