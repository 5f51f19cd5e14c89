### Note legali — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Note legali
title = ???
# it: Chi pubblica la guida e con quale licenza.
summary = ???
# it: La guida è del [Comune][1]. Per scrivere all'ufficio vedi [i contatti][2].
# note: [1] = enti/comune
# note: [2] = enti/comune#contacts
p-ymh8c = ???
