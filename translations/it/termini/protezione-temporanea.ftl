### termini/protezione-temporanea
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = protezione temporanea
summary = Un permesso per chi fugge da una guerra insieme a molte altre persone.
keywords = Ucraina; guerra; permesso
p-6mn5g = Oggi vale per chi viene dall'Ucraina. Permette di lavorare, curarsi e studiare.
# note: [1] = termini/questura
p-xpwwz = La data di fine può cambiare: chiedi in [Questura][1].
