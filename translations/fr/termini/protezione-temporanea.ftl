### protezione temporanea — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: protezione temporanea
title = protection temporaire
# it: Un permesso per chi fugge da una guerra insieme a molte altre persone.
summary = Un permis pour les personnes qui fuient une guerre avec beaucoup d’autres.
# it: Ucraina; guerra; permesso
keywords = Ukraine; guerre; permis
# it: Oggi vale per chi viene dall'Ucraina. Permette di lavorare, curarsi e studiare.
p-6mn5g = Aujourd’hui, il vaut pour les personnes qui viennent d’Ukraine. Il permet de travailler, de se soigner et d’étudier.
# it: La data di fine può cambiare: chiedi in [Questura][1].
# note: [1] = termini/questura
# term: questura → { -questura } = direction de la police
p-xpwwz = La date de fin peut changer : demandez à la [direction de la police (Questura)][1].
