### termini/centro-antiviolenza
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = centro antiviolenza
summary = Un posto dove donne esperte aiutano chi subisce violenza.
keywords = violenza; donne; aiuto; casa rifugio
p-f777w = È gratis e segreto. Ti ascoltano, ti danno un avvocato e, se serve, un posto sicuro.
# note: [1] = servizi/antiviolenza-1522
p-f7mti = Leggi [come trovarlo][1].
