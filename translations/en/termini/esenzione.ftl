### esenzione — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: esenzione
title = exemption
# it: Il diritto di non pagare il ticket.
# term: ticket → { -ticket } = health fee
summary = The right not to pay the health fee (ticket).
# it: non pagare; ticket; codice esenzione
# term: ticket → { -ticket } = health fee
keywords = not paying; ticket; exemption code; free
# it: Puoi averla per reddito, età, malattia, gravidanza o disabilità.
# term: reddito → { -reddito } = income
p-y97sz = You can get it because of income, age, illness, pregnancy or disability.
# it: Chiedila all'[ASST][1]. Alcune arrivano da sole, altre scadono.
# note: [1] = termini/asst
# term: asst → { -asst } = public health agency
p-57ziy = Ask the [ASST][1] for it. Some come automatically, others expire.
