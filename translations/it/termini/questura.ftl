### termini/questura
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Questura
summary = L'ufficio della Polizia di Stato che dà i permessi di soggiorno.
keywords = polizia; ufficio immigrazione; impronte
p-rwmrv = È un ufficio della Polizia di Stato. C'è una Questura in ogni provincia.
# note: [1] = termini/permesso-di-soggiorno
p-m6ehg = Qui lasci le impronte e ritiri il [permesso di soggiorno][1].
