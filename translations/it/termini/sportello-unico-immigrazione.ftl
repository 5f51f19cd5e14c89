### termini/sportello-unico-immigrazione
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Sportello unico per l'immigrazione
summary = L'ufficio della Prefettura per il lavoro e la famiglia dei cittadini stranieri.
keywords = SUI; nulla osta; flussi
# note: [1] = termini/nulla-osta
p-uzaxv = Dà il [nulla osta][1] per lavorare o per far venire la famiglia.
p-nrrmx = Mandi la domanda in linea. Poi l'ufficio ti chiama per un appuntamento.
