### pediatra di libera scelta — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: pediatra di libera scelta
title = pediatra
# it: Il medico gratuito dei bambini, fino a 14 anni al massimo.
summary = El médico gratuito de los niños, hasta los 14 años como máximo.
# it: pediatra; bambini; PLS
keywords = pediatra; niños; PLS; médico de niños
# it: Lo scegli tu tra quelli con posti liberi. Leggi [come si fa][1].
# note: [1] = servizi/pediatra
p-xeb53 = Lo elige usted entre los que tienen lugares libres. Lea [cómo se hace][1].
