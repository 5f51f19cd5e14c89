### Donne e violenza — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Donne e violenza
title = Women and violence
# it: A chi chiedere aiuto se subisci violenza.
summary = Who to ask for help if someone is violent to you.
# it: violenza; stalking; donne; maltrattamenti
keywords = violence; stalking; women; abuse
# it: Non è colpa tua. Puoi parlare con una persona, gratis e a ogni ora: leggi [come chiedere aiuto][1].
# note: [1] = servizi/antiviolenza-1522
p-tdyp6 = It is not your fault. You can talk to someone, free of charge and at any hour: read [how to ask for help][1].
