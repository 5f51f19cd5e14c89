### Progetti — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Progetti
title = প্রকল্প
# it: Progetti del territorio, anche finiti.
summary = এলাকার প্রকল্প, শেষ হয়ে যাওয়াগুলোও।
