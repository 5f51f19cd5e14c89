### termini/contributi
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = contributi
summary = I soldi che lavoratore e datore versano per pensione, malattia e disoccupazione.
keywords = pensione; INPS; busta paga
p-j8nq3 = Si pagano ogni mese. Nel lavoro domestico ogni tre mesi.
# note: [1] = termini/inps
# note: [2] = termini/patronato
p-ankcy = Puoi controllare i tuoi sul sito dell'[INPS][1] o con un [patronato][2].
