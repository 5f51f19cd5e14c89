### Che cosa ti succede? — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Che cosa ti succede?
title = What is happening in your life?
# it: I momenti della vita, passo per passo.
summary = Important moments in life, step by step.
