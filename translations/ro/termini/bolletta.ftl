### bolletta — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: bolletta
title = factură
# it: Il conto da pagare per luce, gas, acqua o rifiuti.
summary = Suma de plată pentru curent, gaz, apă sau gunoi.
# it: luce; gas; acqua; pagare
keywords = curent; lumină; gaz; apă; plată; întreținere
# it: Guarda la data entro cui devi pagare. Se non riesci, chiedi di pagare a rate.
p-xtfu3 = Vedeți data până la care trebuie să plătiți. Dacă nu puteți, cereți să plătiți în rate.
# it: Leggi [come pagare meno][1].
# note: [1] = servizi/bonus-bollette
p-tafzv = Citiți [cum plătiți mai puțin][1].
