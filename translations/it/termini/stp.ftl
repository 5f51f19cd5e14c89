### termini/stp
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = STP
summary = Il codice per curarsi senza permesso di soggiorno.
keywords = senza permesso; cure; codice
p-9dkt2 = STP vuol dire straniero temporaneamente presente. È per chi non è cittadino dell'Unione europea e non ha il permesso.
# note: [1] = servizi/cure-senza-permesso
p-yhses = Vale 6 mesi e puoi rinnovarlo. Leggi [come si chiede][1].
