### termini/graduatoria
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = graduatoria
summary = Una lista in ordine: chi ha più punti passa prima.
keywords = lista; punti; posto; bando
p-2bwu5 = C'è per le case popolari, i nidi, i concorsi.
p-vbt5i = Quando esce, controlla il tuo nome. Se c'è un errore, i giorni per dirlo sono pochi.
