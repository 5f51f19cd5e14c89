### Parole degli uffici — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Parole degli uffici
title = दफ़्तरों के शब्द
# it: Le parole ufficiali, spiegate in modo semplice.
summary = सरकारी शब्द, आसान भाषा में समझाए हुए।
