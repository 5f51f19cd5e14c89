### termini/pronto-soccorso
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = pronto soccorso
summary = La parte dell'ospedale per i problemi gravi e improvvisi.
keywords = ospedale; urgenza; ambulanza
p-i3w33 = È aperto sempre. Cura tutti, anche senza documenti.
# note: [1] = servizi/andare-al-pronto-soccorso
p-qej23 = Leggi [come funziona][1].
