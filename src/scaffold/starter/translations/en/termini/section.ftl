### Parole degli uffici — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Parole degli uffici
title = Words of the offices
# it: Che cosa vogliono dire le parole sui moduli.
summary = What the words on the forms mean.
