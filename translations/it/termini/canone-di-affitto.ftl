### termini/canone-di-affitto
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = canone
summary = I soldi che paghi ogni mese per l'affitto.
keywords = affitto; mese; prezzo
p-8cwyj = Nel contratto trovi anche la parola **locazione**. Vuol dire affitto.
# note: [1] = termini/bolletta
p-fkvns = Il canone di solito non comprende le spese del palazzo e le [bollette][1].
