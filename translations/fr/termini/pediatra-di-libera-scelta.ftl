### pediatra di libera scelta — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: pediatra di libera scelta
title = pédiatre
# it: Il medico gratuito dei bambini, fino a 14 anni al massimo.
summary = Le médecin gratuit des enfants, jusqu’à 14 ans au maximum.
# it: pediatra; bambini; PLS
keywords = pédiatre; enfants; PLS
# it: Lo scegli tu tra quelli con posti liberi. Leggi [come si fa][1].
# note: [1] = servizi/pediatra
p-xeb53 = Vous le choisissez parmi ceux qui ont des places libres. Lisez [comment faire][1].
