### argomenti/donne-e-violenza
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Donne e violenza
summary = A chi chiedere aiuto se subisci violenza.
keywords = violenza; stalking; donne; maltrattamenti
# note: [1] = servizi/antiviolenza-1522
p-tdyp6 = Non è colpa tua. Puoi parlare con una persona, gratis e a ogni ora: leggi [come chiedere aiuto][1].
