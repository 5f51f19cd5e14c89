### termini/dsu
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = DSU
summary = Il modulo con i dati della famiglia. Da qui si calcola l'ISEE.
keywords = ISEE; dichiarazione; CAF
# note: [1] = termini/caf
p-m46tp = DSU vuol dire dichiarazione sostitutiva unica. La compili con il [CAF][1] o sul sito dell'INPS.
