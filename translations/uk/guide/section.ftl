### Che cosa ti succede? — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Che cosa ti succede?
title = Що відбувається у вашому житті?
# it: I momenti della vita, passo per passo.
summary = Життєві події, крок за кроком.
