### termini/sindacato
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = sindacato
summary = Un'associazione che difende i lavoratori.
keywords = diritti; lavoratori; vertenza
p-g9i5v = Controlla il contratto e la busta paga. Ti aiuta se non ti pagano.
p-6x36s = Di solito ti iscrivi con una piccola somma. Ci sono anche sindacati degli inquilini, per la casa.
