### canone — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: canone
title = 房租
# it: I soldi che paghi ogni mese per l'affitto.
summary = 您每月付的租金。
# it: affitto; mese; prezzo
keywords = 租房; 每月; 价格; 租金
# it: Nel contratto trovi anche la parola **locazione**. Vuol dire affitto.
p-8cwyj = 合同里还有**locazione**这个词，意思是租房。
# it: Il canone di solito non comprende le spese del palazzo e le [bollette][1].
# note: [1] = termini/bolletta
# term: bollette → { -bolletta } = 水电煤账单
p-fkvns = 房租通常不包括楼里的公共费用和[水电煤账单][1]。
