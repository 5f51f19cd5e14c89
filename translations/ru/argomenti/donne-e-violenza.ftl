### Donne e violenza — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Donne e violenza
title = Женщины и насилие
# it: A chi chiedere aiuto se subisci violenza.
summary = К кому обратиться за помощью, если вы страдаете от насилия.
# it: violenza; stalking; donne; maltrattamenti
keywords = насилие; преследование; сталкинг; женщины; побои; домашнее насилие
# it: Non è colpa tua. Puoi parlare con una persona, gratis e a ogni ora: leggi [come chiedere aiuto][1].
# note: [1] = servizi/antiviolenza-1522
p-tdyp6 = Вы не виноваты. Вы можете поговорить с человеком, бесплатно и в любое время: читайте, [как попросить о помощи][1].
