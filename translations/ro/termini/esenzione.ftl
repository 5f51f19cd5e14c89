### esenzione — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: esenzione
title = scutire
# it: Il diritto di non pagare il ticket.
# term: ticket → { -ticket } = coplată
summary = Dreptul de a nu plăti coplata.
# it: non pagare; ticket; codice esenzione
# term: ticket → { -ticket } = coplată
keywords = nu plătesc; coplată; ticket; cod de scutire; gratuit
# it: Puoi averla per reddito, età, malattia, gravidanza o disabilità.
# term: reddito → { -reddito } = venit
p-y97sz = O puteți avea în funcție de { -reddito }, vârstă, boală, sarcină sau dizabilitate.
# it: Chiedila all'[ASST][1]. Alcune arrivano da sole, altre scadono.
# note: [1] = termini/asst
# term: asst → { -asst } = ASST
p-57ziy = Cereți-o la [ASST][1]. Unele vin singure, altele expiră.
