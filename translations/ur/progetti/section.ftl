### Progetti — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Progetti
title = منصوبے
# it: Progetti del territorio, anche finiti.
summary = علاقے کے منصوبے، ختم ہو چکے بھی۔
