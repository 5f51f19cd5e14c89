### Che cosa ti succede? — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Che cosa ti succede?
title = আপনার জীবনে কী ঘটছে?
# it: I momenti della vita, passo per passo.
summary = জীবনের নানা সময়, ধাপে ধাপে।
