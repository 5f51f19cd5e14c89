### termini/dimissioni
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = dimissioni
summary = Quando sei tu a lasciare il lavoro.
keywords = lasciare il lavoro; licenziarsi
# note: [1] = termini/patronato
p-rd5x2 = Di solito le dai in linea. Un [patronato][1] o un sindacato ti aiuta.
p-f4gen = Hai cambiato idea? Se le hai date in linea, puoi ritirarle entro **7 giorni**.
# note: [1] = termini/naspi
p-akce8 = Attento: dopo le dimissioni di solito non c'è la [NASpI][1].
