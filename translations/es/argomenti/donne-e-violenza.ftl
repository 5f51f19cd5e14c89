### Donne e violenza — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Donne e violenza
title = Mujeres y violencia
# it: A chi chiedere aiuto se subisci violenza.
summary = A quién pedir ayuda si sufre violencia.
# it: violenza; stalking; donne; maltrattamenti
keywords = violencia; acoso; mujeres; maltrato; golpes
# it: Non è colpa tua. Puoi parlare con una persona, gratis e a ogni ora: leggi [come chiedere aiuto][1].
# note: [1] = servizi/antiviolenza-1522
p-tdyp6 = No es culpa suya. Puede hablar con una persona, gratis y a cualquier hora: lea [cómo pedir ayuda][1].
