### Eventi — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Eventi
title = অনুষ্ঠান
# it: Incontri e giornate, anche passati.
summary = সভা ও বিশেষ দিন, আগেরগুলোও।
