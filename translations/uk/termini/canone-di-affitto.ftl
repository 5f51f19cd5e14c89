### canone — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: canone
title = орендна плата
# it: I soldi che paghi ogni mese per l'affitto.
summary = Гроші, які ви щомісяця платите за оренду.
# it: affitto; mese; prezzo
keywords = оренда; місяць; ціна; плата за квартиру
# it: Nel contratto trovi anche la parola **locazione**. Vuol dire affitto.
p-8cwyj = У договорі є також слово **locazione**. Воно означає «оренда».
# it: Il canone di solito non comprende le spese del palazzo e le [bollette][1].
# note: [1] = termini/bolletta
# term: bollette → { -bolletta } = рахунок за комунальні послуги
p-fkvns = Орендна плата зазвичай не включає витрат на будинок і [рахунків за комунальні послуги][1].
