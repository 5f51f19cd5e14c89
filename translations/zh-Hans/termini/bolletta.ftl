### bolletta — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: bolletta
title = 水电煤账单
# it: Il conto da pagare per luce, gas, acqua o rifiuti.
summary = 电、煤气、水或垃圾的账单。
# it: luce; gas; acqua; pagare
keywords = 电费; 煤气费; 水费; 付款
# it: Guarda la data entro cui devi pagare. Se non riesci, chiedi di pagare a rate.
p-xtfu3 = 看付款的截止日期。如果付不起，要求分期付款。
# it: Leggi [come pagare meno][1].
# note: [1] = servizi/bonus-bollette
p-tafzv = 请看[怎样少付][1]。
