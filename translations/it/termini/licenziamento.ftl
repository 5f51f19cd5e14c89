### termini/licenziamento
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = licenziamento
summary = Quando il datore di lavoro ti manda via.
keywords = perdere il lavoro; lettera; giusta causa
# note: [1] = termini/sindacato
p-mbqe5 = Deve essere scritto. Se non sei d'accordo, vai da un [sindacato][1].
# note: voce 1 di 2
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
l-d93e7 = Entro **60 giorni** scrivi al datore di lavoro, con una [raccomandata][1] o una [PEC][2].
# note: voce 2 di 2
l-3cwjj = Poi hai **180 giorni** per andare dal giudice.
