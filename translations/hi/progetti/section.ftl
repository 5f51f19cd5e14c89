### Progetti — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Progetti
title = परियोजनाएँ
# it: Progetti del territorio, anche finiti.
summary = इलाक़े की परियोजनाएँ, जो ख़त्म हो चुकीं वे भी।
