### canone — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: canone
title = loyer
# it: I soldi che paghi ogni mese per l'affitto.
summary = L’argent que vous payez chaque mois pour le logement.
# it: affitto; mese; prezzo
keywords = loyer; mois; prix; location
# it: Nel contratto trovi anche la parola **locazione**. Vuol dire affitto.
p-8cwyj = Dans le contrat, vous trouvez aussi le mot **locazione**. Il veut dire location.
# it: Il canone di solito non comprende le spese del palazzo e le [bollette][1].
# note: [1] = termini/bolletta
# term: bollette → { -bolletta } = facture
p-fkvns = Le loyer ne comprend pas d’habitude les charges de l’immeuble et les [factures (bollette)][1].
