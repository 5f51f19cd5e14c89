### esenzione — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: esenzione
title = përjashtim nga pagesa
# it: Il diritto di non pagare il ticket.
# term: ticket → { -ticket } = tarifë shëndetësore
summary = E drejta për të mos paguar tarifën shëndetësore (ticket).
# it: non pagare; ticket; codice esenzione
# term: ticket → { -ticket } = tarifë shëndetësore
keywords = nuk paguaj; ticket; kodi i përjashtimit
# it: Puoi averla per reddito, età, malattia, gravidanza o disabilità.
# term: reddito → { -reddito } = të ardhura
p-y97sz = Mund ta keni për shkak të { -reddito(case: "gen") }, moshës, sëmundjes, shtatzënisë ose aftësisë së kufizuar.
# it: Chiedila all'[ASST][1]. Alcune arrivano da sole, altre scadono.
# note: [1] = termini/asst
# term: asst → { -asst } = ndërmarrja publike e shëndetësisë
p-57ziy = Kërkojeni te [ASST][1]. Disa vijnë vetë, të tjerat skadojnë.
