### Donne e violenza — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Donne e violenza
title = Жінки і насильство
# it: A chi chiedere aiuto se subisci violenza.
summary = До кого звертатися по допомогу, якщо ви зазнаєте насильства.
# it: violenza; stalking; donne; maltrattamenti
keywords = насильство; переслідування; сталкінг; жінки; побиття; домашнє насильство
# it: Non è colpa tua. Puoi parlare con una persona, gratis e a ogni ora: leggi [come chiedere aiuto][1].
# note: [1] = servizi/antiviolenza-1522
p-tdyp6 = Ви не винні. Ви можете поговорити з людиною, безкоштовно і в будь-який час: читайте, [як попросити допомоги][1].
