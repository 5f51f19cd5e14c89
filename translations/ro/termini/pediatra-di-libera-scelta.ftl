### pediatra di libera scelta — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: pediatra di libera scelta
title = medic pediatru
# it: Il medico gratuito dei bambini, fino a 14 anni al massimo.
summary = Medicul gratuit al copiilor, până la 14 ani cel mult.
# it: pediatra; bambini; PLS
keywords = pediatru; copii; doctor de copii; PLS
# it: Lo scegli tu tra quelli con posti liberi. Leggi [come si fa][1].
# note: [1] = servizi/pediatra
p-xeb53 = Îl alegeți dumneavoastră dintre cei cu locuri libere. Citiți [cum se face][1].
