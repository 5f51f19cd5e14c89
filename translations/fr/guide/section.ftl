### Che cosa ti succede? — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Che cosa ti succede?
title = Que vous arrive-t-il ?
# it: I momenti della vita, passo per passo.
summary = Les moments de la vie, étape par étape.
