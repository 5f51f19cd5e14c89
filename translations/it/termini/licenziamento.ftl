### termini/licenziamento
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = licenziamento
summary = Quando il datore di lavoro ti manda via.
keywords = perdere il lavoro; lettera; giusta causa
# note: [1] = termini/sindacato
p-mbqe5 = Deve essere scritto. Se non sei d'accordo, hai **60 giorni** per dirlo: vai da un [sindacato][1].
