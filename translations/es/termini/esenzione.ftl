### esenzione — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: esenzione
title = ???
# it: Il diritto di non pagare il ticket.
# term: ticket → { -ticket } = copago
summary = ???
# it: non pagare; ticket; codice esenzione
# term: ticket → { -ticket } = copago
keywords = ???
# it: Puoi averla per reddito, età, malattia, gravidanza o disabilità.
# term: reddito → { -reddito } = ingresos
p-y97sz = ???
# it: Si chiede all'[ASST][1]. Alcune si scrivono da sole, altre scadono.
# note: [1] = termini/asst
# term: asst → { -asst } = empresa pública de salud
p-57ziy = ???
