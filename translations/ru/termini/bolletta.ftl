### bolletta — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: bolletta
title = счёт за коммунальные услуги
# it: Il conto da pagare per luce, gas, acqua o rifiuti.
summary = Счёт, который надо оплатить за свет, газ, воду или мусор.
# it: luce; gas; acqua; pagare
keywords = свет; газ; вода; платить; коммуналка
# it: Guarda la data entro cui devi pagare. Se non riesci, chiedi di pagare a rate.
p-xtfu3 = Посмотрите, до какого дня надо заплатить. Если не можете, попросите платить частями.
# it: Leggi [come pagare meno][1].
# note: [1] = servizi/bonus-bollette
p-tafzv = Читайте, [как платить меньше][1].
