### canone — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: canone
title = rent
# it: I soldi che paghi ogni mese per l'affitto.
summary = The money you pay every month for rent.
# it: affitto; mese; prezzo
keywords = rent; month; price
# it: Nel contratto trovi anche la parola **locazione**. Vuol dire affitto.
p-8cwyj = In the contract you also find the word **locazione**. It means rent.
# it: Il canone di solito non comprende le spese del palazzo e le [bollette][1].
# note: [1] = termini/bolletta
# term: bollette → { -bolletta } = household bill
p-fkvns = The rent usually does not include the costs of the building and the [household bills][1].
