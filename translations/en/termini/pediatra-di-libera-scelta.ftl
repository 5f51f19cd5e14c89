### pediatra di libera scelta — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: pediatra di libera scelta
title = children's doctor
# it: Il medico gratuito dei bambini, fino a 14 anni al massimo.
summary = The free doctor for children, up to 14 years old at most.
# it: pediatra; bambini; PLS
keywords = paediatrician; children; PLS
# it: Lo scegli tu tra quelli con posti liberi. Leggi [come si fa][1].
# note: [1] = servizi/pediatra
p-xeb53 = You choose from those who take new patients. Read [how to do it][1].
