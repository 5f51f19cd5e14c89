### termini/istituto-comprensivo
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = istituto comprensivo
summary = Più scuole insieme: infanzia, primaria e medie.
keywords = scuola; elementari; medie; IC
p-yspqe = Ha una sola segreteria e un dirigente. Per iscrivere un figlio vai alla segreteria.
