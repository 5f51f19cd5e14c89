### pronto soccorso — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: pronto soccorso
title = urgjenca
# it: La parte dell'ospedale per i problemi gravi e improvvisi.
summary = Pjesa e spitalit për problemet e rënda dhe të papritura.
# it: ospedale; urgenza; ambulanza
keywords = spital; urgjencë; ambulancë
# it: È aperto sempre. Cura tutti, anche senza documenti.
p-i3w33 = Është gjithmonë hapur. Mjekon të gjithë, edhe pa dokumente.
# it: Leggi [come funziona][1].
# note: [1] = servizi/andare-al-pronto-soccorso
p-qej23 = Lexoni [si funksionon][1].
