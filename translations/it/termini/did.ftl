### termini/did
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = DID
summary = La dichiarazione che sei senza lavoro e pronto a lavorare.
keywords = disoccupato; centro per l'impiego
# note: [1] = termini/centro-per-l-impiego
p-h23id = DID vuol dire dichiarazione di immediata disponibilità. La fai al [centro per l'impiego][1] o in linea.
