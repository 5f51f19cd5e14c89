### Che cosa ti succede? — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Che cosa ti succede?
title = आपके साथ क्या हो रहा है?
# it: I momenti della vita, passo per passo.
summary = ज़िंदगी के मौक़े, क़दम-क़दम पर।
