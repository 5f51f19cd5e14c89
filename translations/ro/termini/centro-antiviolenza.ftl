### centro antiviolenza — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: centro antiviolenza
title = centru împotriva violenței
# it: Un posto dove donne esperte aiutano chi subisce violenza.
summary = Un loc unde femei pregătite ajută victimele violenței.
# it: violenza; donne; aiuto; casa rifugio
keywords = violență; femei; ajutor; adăpost; bătaie
# it: È gratis e segreto. Ti ascoltano, ti danno un avvocato e, se serve, un posto sicuro.
p-f777w = Este gratuit și secret. Vă ascultă, vă dau un avocat și, dacă trebuie, un loc sigur.
# it: Leggi [come trovarlo][1].
# note: [1] = servizi/antiviolenza-1522
p-f7mti = Citiți [cum îl găsiți][1].
