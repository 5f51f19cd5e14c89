### Eventi — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Eventi
title = कार्यक्रम
# it: Incontri e giornate, anche passati.
summary = मुलाक़ातें और विशेष दिन, जो हो चुके वे भी।
