### ATS — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ATS
title = агентство охорони здоров’я
# it: L'agenzia pubblica che in Lombardia programma e controlla la sanità.
summary = Державне агентство, яке в Ломбардії планує і контролює медицину.
# it: agenzia salute; ASL
keywords = агентство здоров’я; ASL
# it: ATS vuol dire Agenzia di tutela della salute. La nostra è l'[ATS Val Padana][1].
# note: [1] = enti/ats-val-padana
p-erw44 = ATS означає «агентство охорони здоров’я». Наше – це [ATS Val Padana][1].
# it: Per visite e vaccini vai invece all'[ASST][1].
# note: [1] = termini/asst
# term: vaccini → { -vaccino } = щеплення
# term: asst → { -asst } = місцева установа охорони здоров’я
p-5yj64 = А на огляди і щеплення йдіть до [ASST][1].
