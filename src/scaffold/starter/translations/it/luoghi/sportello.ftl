### luoghi/sportello
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Sportello di esempio
summary = Il primo posto dove chiedere.

## Come arrivare

p-r5phd = Scrivi qui come si arriva: la fermata dell'autobus, l'ingresso.
