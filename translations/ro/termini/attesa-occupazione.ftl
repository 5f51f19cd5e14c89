### permesso per attesa occupazione — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: permesso per attesa occupazione
title = permis pentru așteptarea unui loc de muncă
# it: Il permesso per chi ha perso il lavoro e ne cerca un altro.
summary = Permisul pentru cine și-a pierdut locul de muncă și caută altul.
# it: perso il lavoro; permesso; disoccupato
keywords = pierdut locul de muncă; permis; șomer; șomaj
# it: Dura di solito almeno un anno. Iscriviti subito al [centro per l'impiego][1].
# note: [1] = servizi/cercare-lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = centru de ocupare a forței de muncă
p-kwc73 = Durează de obicei cel puțin un an. Înscrieți-vă imediat la [centrul de ocupare a forței de muncă (centro per l'impiego)][1].
