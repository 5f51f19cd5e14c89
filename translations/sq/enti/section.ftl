### Enti — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Enti
title = Ente
# it: Chi offre i servizi e chi risponde.
summary = Kush i jep shërbimet dhe kush përgjigjet.
