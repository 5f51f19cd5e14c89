### Che cosa ti succede? — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Che cosa ti succede?
title = Ce vi se întâmplă?
# it: I momenti della vita, passo per passo.
summary = Momentele vieții, pas cu pas.
