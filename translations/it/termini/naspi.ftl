### termini/naspi
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = NASpI
summary = I soldi che l'INPS paga a chi ha perso il lavoro.
keywords = disoccupazione; licenziato; sussidio
# note: [1] = servizi/disoccupazione-naspi
p-8ryd2 = Chiedila entro 68 giorni dalla fine del lavoro. Leggi [come si fa][1].
