### esenzione — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: esenzione
title = ???
# it: Il diritto di non pagare il ticket.
# term: ticket → { -ticket } = медицинская доплата
summary = ???
# it: non pagare; ticket; codice esenzione
# term: ticket → { -ticket } = медицинская доплата
keywords = ???
# it: Puoi averla per reddito, età, malattia, gravidanza o disabilità.
# term: reddito → { -reddito } = доход
p-y97sz = ???
# it: Si chiede all'[ASST][1]. Alcune si scrivono da sole, altre scadono.
# note: [1] = termini/asst
# term: asst → { -asst } = местное учреждение здравоохранения
p-57ziy = ???
