### bolletta — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: bolletta
title = factura de luz o gas
# it: Il conto da pagare per luce, gas, acqua o rifiuti.
summary = La cuenta que hay que pagar por luz, gas, agua o basura.
# it: luce; gas; acqua; pagare
keywords = luz; gas; agua; pagar; recibo
# it: Guarda la data entro cui devi pagare. Se non riesci, chiedi di pagare a rate.
p-xtfu3 = Mire la fecha límite para pagar. Si no puede, pida pagar en cuotas.
# it: Leggi [come pagare meno][1].
# note: [1] = servizi/bonus-bollette
p-tafzv = Lea [cómo pagar menos][1].
