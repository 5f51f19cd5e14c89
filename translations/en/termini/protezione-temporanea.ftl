### protezione temporanea — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: protezione temporanea
title = temporary protection
# it: Un permesso per chi fugge da una guerra insieme a molte altre persone.
summary = A permit for people who flee from a war together with many others.
# it: Ucraina; guerra; permesso
keywords = Ukraine; war; permit
# it: Oggi vale per chi viene dall'Ucraina. Permette di lavorare, curarsi e studiare.
p-6mn5g = Today it is for people who come from Ukraine. It allows you to work, get treatment and study.
# it: La data di fine può cambiare: chiedi in [Questura][1].
# note: [1] = termini/questura
# term: questura → { -questura } = police headquarters
p-xpwwz = The end date can change: ask at the [police headquarters (Questura)][1].
