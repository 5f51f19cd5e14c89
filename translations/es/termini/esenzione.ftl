### esenzione — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: esenzione
title = exención de pago
# it: Il diritto di non pagare il ticket.
# term: ticket → { -ticket } = copago
summary = El derecho de no pagar el { -ticket }.
# it: non pagare; ticket; codice esenzione
# term: ticket → { -ticket } = copago
keywords = no pagar; copago; ticket; código de exención; gratis
# it: Puoi averla per reddito, età, malattia, gravidanza o disabilità.
# term: reddito → { -reddito } = ingresos
p-y97sz = Puede tenerla por { -reddito }, edad, enfermedad, embarazo o discapacidad.
# it: Chiedila all'[ASST][1]. Alcune arrivano da sole, altre scadono.
# note: [1] = termini/asst
# term: asst → { -asst } = entidad pública de salud
p-57ziy = Pídala a la [entidad pública de salud (ASST)][1]. Algunas llegan automáticamente, otras vencen.
