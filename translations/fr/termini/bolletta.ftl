### bolletta — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: bolletta
title = facture
# it: Il conto da pagare per luce, gas, acqua o rifiuti.
summary = Le compte à payer pour l’électricité, le gaz, l’eau ou les déchets.
# it: luce; gas; acqua; pagare
keywords = électricité; gaz; eau; payer
# it: Guarda la data entro cui devi pagare. Se non riesci, chiedi di pagare a rate.
p-xtfu3 = Regardez la date limite pour payer. Si vous n’y arrivez pas, demandez à payer en plusieurs fois.
# it: Leggi [come pagare meno][1].
# note: [1] = servizi/bonus-bollette
p-tafzv = Lisez [comment payer moins][1].
