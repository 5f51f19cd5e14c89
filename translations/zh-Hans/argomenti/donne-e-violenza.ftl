### Donne e violenza — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Donne e violenza
title = 妇女与暴力
# it: A chi chiedere aiuto se subisci violenza.
summary = 如果您遭受暴力，可以向谁求助。
# it: violenza; stalking; donne; maltrattamenti
keywords = 家暴; 暴力; 被打; 跟踪骚扰; 妇女; 虐待
# it: Non è colpa tua. Puoi parlare con una persona, gratis e a ogni ora: leggi [come chiedere aiuto][1].
# note: [1] = servizi/antiviolenza-1522
p-tdyp6 = 这不是您的错。您可以随时免费和人谈谈：请看[怎样求助][1]。
