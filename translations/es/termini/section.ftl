### Parole degli uffici — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Parole degli uffici
title = Palabras de las oficinas
# it: Le parole ufficiali, spiegate in modo semplice.
summary = Las palabras oficiales, explicadas de forma sencilla.
