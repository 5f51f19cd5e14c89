### ASST — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ASST
title = місцева установа охорони здоров’я
# it: L'azienda pubblica che in Lombardia gestisce ospedali, medici e vaccini.
# term: vaccini → { -vaccino } = щеплення
summary = Державна установа, яка в Ломбардії керує лікарнями, лікарями і щепленнями.
# it: azienda sanitaria; ASL; ospedale
keywords = медична установа; ASL; лікарня
# it: ASST vuol dire Azienda socio-sanitaria territoriale. In altre regioni si chiama **ASL**.
p-qybyk = ASST означає «територіальна соціально-медична установа». В інших регіонах вона називається **ASL**.
# it: A Cremona c'è l'[ASST Cremona][1].
# note: [1] = enti/asst-cremona
p-eqdrk = У Кремоні є [ASST Cremona][1].
