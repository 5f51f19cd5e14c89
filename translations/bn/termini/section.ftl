### Parole degli uffici — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Parole degli uffici
title = অফিসের শব্দ
# it: Le parole ufficiali, spiegate in modo semplice.
summary = সরকারি শব্দ, সহজ করে বোঝানো।
