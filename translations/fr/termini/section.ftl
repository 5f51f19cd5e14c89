### Parole degli uffici — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Parole degli uffici
title = Mots des bureaux
# it: Le parole ufficiali, spiegate in modo semplice.
summary = Les mots officiels, expliqués de façon simple.
