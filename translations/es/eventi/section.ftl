### Eventi — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Eventi
title = Eventos
# it: Incontri e giornate, anche passati.
summary = Encuentros y jornadas, también pasados.
