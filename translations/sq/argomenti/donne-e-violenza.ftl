### Donne e violenza — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Donne e violenza
title = Gratë dhe dhuna
# it: A chi chiedere aiuto se subisci violenza.
summary = Kujt t’i kërkoni ndihmë nëse dikush ushtron dhunë ndaj jush.
# it: violenza; stalking; donne; maltrattamenti
keywords = dhunë; përndjekje; gra; keqtrajtim; burrë i dhunshëm; dhunë në familje
# it: Non è colpa tua. Puoi parlare con una persona, gratis e a ogni ora: leggi [come chiedere aiuto][1].
# note: [1] = servizi/antiviolenza-1522
p-tdyp6 = Nuk është faji juaj. Mund të flisni me një person, falas dhe në çdo orë: lexoni [si të kërkoni ndihmë][1].
