### termini/giacenza-media
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = saldo e giacenza media
summary = Quanti soldi c'erano sul conto: alla fine dell'anno e in media.
keywords = banca; posta; conto; ISEE
# note: [1] = termini/isee
p-tbeci = Li chiedi alla banca o alla posta. Servono per l'[ISEE][1].
