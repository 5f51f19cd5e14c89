### bolletta — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: bolletta
title = faturë
# it: Il conto da pagare per luce, gas, acqua o rifiuti.
summary = Llogaria që duhet paguar për dritat, gazin, ujin ose mbeturinat.
# it: luce; gas; acqua; pagare
keywords = drita; gaz; ujë; pagesë; plehra
# it: Guarda la data entro cui devi pagare. Se non riesci, chiedi di pagare a rate.
p-xtfu3 = Shihni datën deri kur duhet të paguani. Nëse nuk arrini, kërkoni të paguani me këste.
# it: Leggi [come pagare meno][1].
# note: [1] = servizi/bonus-bollette
p-tafzv = Lexoni [si të paguani më pak][1].
