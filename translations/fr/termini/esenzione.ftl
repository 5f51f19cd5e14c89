### esenzione — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: esenzione
title = exemption
# it: Il diritto di non pagare il ticket.
# term: ticket → { -ticket } = participation aux frais
summary = Le droit de ne pas payer la participation aux frais (ticket).
# it: non pagare; ticket; codice esenzione
# term: ticket → { -ticket } = participation aux frais
keywords = ne pas payer; ticket; code d’exemption; gratuit
# it: Puoi averla per reddito, età, malattia, gravidanza o disabilità.
# term: reddito → { -reddito } = revenus
p-y97sz = Vous pouvez l’avoir pour revenus, âge, maladie, grossesse ou handicap.
# it: Chiedila all'[ASST][1]. Alcune arrivano da sole, altre scadono.
# note: [1] = termini/asst
# term: asst → { -asst } = établissement public de santé
p-57ziy = Demandez-la à l’[établissement public de santé (ASST)][1]. Certaines arrivent toutes seules, d’autres ont une date de fin.
