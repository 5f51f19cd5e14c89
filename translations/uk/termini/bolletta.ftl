### bolletta — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: bolletta
title = рахунок за комунальні послуги
# it: Il conto da pagare per luce, gas, acqua o rifiuti.
summary = Рахунок, який треба оплатити за світло, газ, воду або сміття.
# it: luce; gas; acqua; pagare
keywords = світло; газ; вода; платити; комуналка
# it: Guarda la data entro cui devi pagare. Se non riesci, chiedi di pagare a rate.
p-xtfu3 = Подивіться на дату, до якої треба заплатити. Якщо не можете, попросіть платити частинами.
# it: Leggi [come pagare meno][1].
# note: [1] = servizi/bonus-bollette
p-tafzv = Читайте, [як платити менше][1].
