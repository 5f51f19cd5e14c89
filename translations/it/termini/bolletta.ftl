### termini/bolletta
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = bolletta
summary = Il conto da pagare per luce, gas, acqua o rifiuti.
keywords = luce; gas; acqua; pagare
p-xtfu3 = Guarda la data entro cui devi pagare. Se non riesci, chiedi di pagare a rate.
# note: [1] = servizi/bonus-bollette
p-tafzv = Leggi [come pagare meno][1].
