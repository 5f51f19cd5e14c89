### INAIL — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INAIL
title = INAIL (asigurarea pentru accidente de muncă)
# it: L'ente che aiuta chi si fa male o si ammala per il lavoro.
summary = Instituția care ajută persoanele care se accidentează sau se îmbolnăvesc din cauza muncii.
# it: infortunio; incidente sul lavoro; malattia professionale
keywords = accident de muncă; accident la lucru; boală profesională
# it: Leggi [che cosa fare][1] se ti fai male.
# note: [1] = servizi/infortunio-sul-lavoro
p-vbemy = Citiți [ce aveți de făcut][1] dacă vă accidentați.
