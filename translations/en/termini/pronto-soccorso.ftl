### pronto soccorso — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: pronto soccorso
title = ???
# it: La parte dell'ospedale per i problemi gravi e improvvisi.
summary = ???
# it: ospedale; urgenza; ambulanza
keywords = ???
# it: È aperto sempre. Cura tutti, anche senza documenti.
p-i3w33 = ???
# it: Leggi [come funziona][1].
# note: [1] = servizi/andare-al-pronto-soccorso
p-qej23 = ???
