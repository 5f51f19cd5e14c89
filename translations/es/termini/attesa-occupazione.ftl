### permesso per attesa occupazione — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: permesso per attesa occupazione
title = permiso para buscar trabajo
# it: Il permesso per chi ha perso il lavoro e ne cerca un altro.
summary = El permiso para quien perdió el trabajo y busca otro.
# it: perso il lavoro; permesso; disoccupato
keywords = perdí el trabajo; permiso; desempleado; sin trabajo
# it: Dura di solito almeno un anno. Iscriviti subito al [centro per l'impiego][1].
# note: [1] = servizi/cercare-lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = oficina de empleo
p-kwc73 = Dura normalmente al menos un año. Inscríbase enseguida en la [oficina de empleo (centro per l'impiego)][1].
