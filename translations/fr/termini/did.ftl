### DID — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: DID
title = déclaration de recherche d’emploi
# it: La dichiarazione che sei senza lavoro e pronto a lavorare.
summary = La déclaration que vous êtes sans travail et prêt à travailler.
# it: disoccupato; centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = centre pour l’emploi
keywords = chômeur; centre pour l’emploi
# it: DID vuol dire dichiarazione di immediata disponibilità. La fai al [centro per l'impiego][1] o in linea.
# note: [1] = termini/centro-per-l-impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = centre pour l’emploi
p-h23id = DID veut dire « dichiarazione di immediata disponibilità » (déclaration de disponibilité immédiate). Vous la faites au [centre pour l’emploi (centro per l’impiego)][1] ou en ligne.
