### bolletta — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: bolletta
title = household bill
# it: Il conto da pagare per luce, gas, acqua o rifiuti.
summary = The bill to pay for electricity, gas, water or waste.
# it: luce; gas; acqua; pagare
keywords = electricity; light; gas; water; pay
# it: Guarda la data entro cui devi pagare. Se non riesci, chiedi di pagare a rate.
p-xtfu3 = Look at the date by which you must pay. If you cannot, ask to pay in instalments.
# it: Leggi [come pagare meno][1].
# note: [1] = servizi/bonus-bollette
p-tafzv = Read [how to pay less][1].
