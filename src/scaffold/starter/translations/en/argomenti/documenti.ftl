### Documenti — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Documenti
title = Documents
# it: Carte e documenti: dove si chiedono e a che cosa servono.
summary = Papers and documents: where to ask for them and what they are for.
