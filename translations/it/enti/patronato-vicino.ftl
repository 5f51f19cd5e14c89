### enti/patronato-vicino
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Patronato, CAF o sindacato vicino a te
summary = Gli uffici che aiutano con le domande, il lavoro e le tasse. Ce ne sono in molti comuni.
keywords = patronato; CAF; sindacato; vicino; dove

## Che cosa fa

# note: [1] = termini/patronato
# note: [2] = termini/caf
# note: [3] = termini/sindacato
p-xmrq4 = Un [patronato][1] fa le domande per te. Un [CAF][2] fa le tasse e l'ISEE. Un [sindacato][3] difende chi lavora.

## Come trovarlo

t-r55wy = Come trovarlo
# note: voce 1 di 3
l-9gswm = Cerca su internet **patronato** e il nome del comune dove abiti.
# note: voce 2 di 3
# note: [1] = enti/comune-di-residenza
l-gbnzy = Oppure chiedi in [Comune][1] dov'è quello più vicino.
# note: voce 3 di 3
l-7wzgf = Telefona. Chiedi i giorni, i documenti e il prezzo.
# note: [1] = enti/istituto-inps
p-rwxwn = Per una domanda all'INPS puoi chiamare anche l'[INPS][1].
