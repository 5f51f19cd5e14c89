### Che cosa ti succede? — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Che cosa ti succede?
title = Что происходит в вашей жизни?
# it: I momenti della vita, passo per passo.
summary = События жизни, шаг за шагом.
