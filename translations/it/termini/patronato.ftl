### termini/patronato
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = patronato
summary = Un ufficio che aiuta gratis con INPS, permesso e altre domande.
keywords = INPS; aiuto gratis; permesso; pensione
p-7g4eb = Molti patronati sono di sindacati o associazioni. Non serve iscriversi.
# note: [1] = servizi/aiuto-patronato-caf
p-uxiyv = Leggi [come trovarlo][1].
