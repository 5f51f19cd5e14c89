### canone — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: canone
title = qira mujore
# it: I soldi che paghi ogni mese per l'affitto.
summary = Paratë që paguani çdo muaj për qiranë.
# it: affitto; mese; prezzo
keywords = qira; muaj; çmim; qira mujore
# it: Nel contratto trovi anche la parola **locazione**. Vuol dire affitto.
p-8cwyj = Në kontratë gjeni edhe fjalën **locazione**. Do të thotë qira.
# it: Il canone di solito non comprende le spese del palazzo e le [bollette][1].
# note: [1] = termini/bolletta
# term: bollette → { -bolletta } = faturë
p-fkvns = Qiraja mujore zakonisht nuk përfshin shpenzimet e pallatit dhe [faturat (bollette)][1].
