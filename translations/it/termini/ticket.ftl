### termini/ticket
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = ticket
summary = La parte che paghi tu per una visita, un esame o una medicina.
keywords = pagare; visita; esame; medicina
# note: [1] = termini/esenzione
p-i56hy = Il resto lo paga lo Stato. Alcune persone non pagano: hanno una [esenzione][1].
