### DID — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: DID
title = ===
# it: La dichiarazione che sei senza lavoro e pronto a lavorare.
summary = Declarația că nu aveți loc de muncă și sunteți gata să lucrați.
# it: disoccupato; centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = centru de ocupare a forței de muncă
keywords = șomer; loc de muncă; șomaj; forțele de muncă
# it: DID vuol dire dichiarazione di immediata disponibilità. La fai al [centro per l'impiego][1] o in linea.
# note: [1] = termini/centro-per-l-impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = centru de ocupare a forței de muncă
p-h23id = DID înseamnă „dichiarazione di immediata disponibilità” (declarație de disponibilitate imediată). O faceți la [centrul de ocupare a forței de muncă (centro per l'impiego)][1] sau online.
