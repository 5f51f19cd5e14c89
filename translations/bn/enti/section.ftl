### Enti — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Enti
title = সংস্থা
# it: Chi offre i servizi e chi risponde.
summary = কে সেবা দেয় এবং কে দায়িত্বে আছে।
