### Parole degli uffici — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Parole degli uffici
title = Официальные слова
# it: Le parole ufficiali, spiegate in modo semplice.
summary = Официальные слова, объяснённые просто.
