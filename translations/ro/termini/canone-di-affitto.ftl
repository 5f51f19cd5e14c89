### canone — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: canone
title = chirie
# it: I soldi che paghi ogni mese per l'affitto.
summary = Banii pe care îi plătiți în fiecare lună pentru locuință.
# it: affitto; mese; prezzo
keywords = chirie; lună; preț; gazdă
# it: Nel contratto trovi anche la parola **locazione**. Vuol dire affitto.
p-8cwyj = În contract găsiți și cuvântul **locazione**. Înseamnă închiriere.
# it: Il canone di solito non comprende le spese del palazzo e le [bollette][1].
# note: [1] = termini/bolletta
# term: bollette → { -bolletta } = factură
p-fkvns = Chiria de obicei nu cuprinde cheltuielile blocului și [facturile (bollette)][1].
