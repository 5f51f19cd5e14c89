### termini/attesa-occupazione
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = permesso per attesa occupazione
summary = Il permesso per chi ha perso il lavoro e ne cerca un altro.
keywords = perso il lavoro; permesso; disoccupato
# note: [1] = servizi/cercare-lavoro
p-kwc73 = Dura di solito almeno un anno. Iscriviti subito al [centro per l'impiego][1].
