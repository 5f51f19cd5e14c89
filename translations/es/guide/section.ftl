### Che cosa ti succede? — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Che cosa ti succede?
title = ¿Qué le está pasando?
# it: I momenti della vita, passo per passo.
summary = Los momentos de la vida, paso a paso.
