### Enti — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Enti
title = ادارے
# it: Chi offre i servizi e chi risponde.
summary = کون سروسز دیتا ہے اور کون جواب دیتا ہے۔
