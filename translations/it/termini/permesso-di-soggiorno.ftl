### termini/permesso-di-soggiorno
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = permesso di soggiorno
summary = Il documento che permette a chi non è cittadino dell'Unione europea di restare in Italia.
keywords = permesso; soggiorno; carta di soggiorno
p-a5mv3 = È una tessera con il tuo nome e la tua foto. Dice perché sei in Italia e fino a quando.
# note: [1] = termini/questura
# note: [2] = servizi/rinnovo-permesso-di-soggiorno
p-6tbuc = Lo dà la [Questura][1]. Prima della scadenza devi chiedere il [rinnovo][2].
