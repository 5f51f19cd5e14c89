### Donne e violenza — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Donne e violenza
title = Femei și violență
# it: A chi chiedere aiuto se subisci violenza.
summary = La cine cereți ajutor dacă cineva este violent cu dumneavoastră.
# it: violenza; stalking; donne; maltrattamenti
keywords = violență; bătaie; hărțuire; stalking; femei; soț violent
# it: Non è colpa tua. Puoi parlare con una persona, gratis e a ogni ora: leggi [come chiedere aiuto][1].
# note: [1] = servizi/antiviolenza-1522
p-tdyp6 = Nu este vina dumneavoastră. Puteți vorbi cu o persoană, gratuit și la orice oră: citiți [cum cereți ajutor][1].
