### termini/nulla-osta
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = nulla osta
summary = Un foglio che dice: non ci sono ostacoli. Serve per chiedere il visto. Per sposarti serve un altro nulla osta.
keywords = autorizzazione; famiglia; lavoro
# note: [1] = termini/sportello-unico-immigrazione
p-r52uv = Lo dà lo [Sportello unico per l'immigrazione][1].
# note: [1] = termini/visto
p-upcwq = Con il nulla osta un parente o un lavoratore chiede il [visto][1] al consolato.
