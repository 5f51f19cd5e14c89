### termini/lavoro-nero
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = lavoro nero
summary = Lavoro senza contratto e senza contributi.
keywords = irregolare; senza contratto; sfruttamento
p-3w9j8 = Chi lavora in nero ha diritto alla paga. Ma non ha pensione, malattia e aiuti.
# note: [1] = servizi/sfruttamento-sul-lavoro
p-arzf9 = Puoi chiedere aiuto: leggi [a chi][1].
