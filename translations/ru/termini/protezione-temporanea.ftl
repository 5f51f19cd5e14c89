### protezione temporanea — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: protezione temporanea
title = временная защита
# it: Un permesso per chi fugge da una guerra insieme a molte altre persone.
summary = Вид на жительство для тех, кто бежит от войны вместе со многими другими людьми.
# it: Ucraina; guerra; permesso
keywords = Украина; война; вид на жительство
# it: Oggi vale per chi viene dall'Ucraina. Permette di lavorare, curarsi e studiare.
p-6mn5g = Сегодня она действует для тех, кто приехал из Украины. С ней можно работать, лечиться и учиться.
# it: La data di fine può cambiare: chiedi in [Questura][1].
# note: [1] = termini/questura
# term: questura → { -questura } = управление полиции
p-xpwwz = Дата окончания может измениться: спросите в [управлении полиции (Questura)][1].
