### protezione temporanea — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: protezione temporanea
title = тимчасовий захист
# it: Un permesso per chi fugge da una guerra insieme a molte altre persone.
summary = Посвідка для тих, хто тікає від війни разом із багатьма іншими людьми.
# it: Ucraina; guerra; permesso
keywords = Україна; війна; посвідка; захист для українців
# it: Oggi vale per chi viene dall'Ucraina. Permette di lavorare, curarsi e studiare.
p-6mn5g = Сьогодні вона діє для тих, хто приїхав з України. Дозволяє працювати, лікуватися і навчатися.
# it: La data di fine può cambiare: chiedi in [Questura][1].
# note: [1] = termini/questura
# term: questura → { -questura } = управління поліції
p-xpwwz = Дата закінчення може змінитися: запитайте в [управлінні поліції (Questura)][1].
