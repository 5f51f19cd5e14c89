### Sportello di esempio — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sportello di esempio
title = Example desk
# it: Il primo posto dove chiedere.
summary = The first place to ask.

## Come arrivare

# it: Scrivi qui come si arriva: la fermata dell'autobus, l'ingresso.
p-r5phd = Write here how to get there: the bus stop, the entrance.
