### esenzione — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: esenzione
title = звільнення від оплати
# it: Il diritto di non pagare il ticket.
# term: ticket → { -ticket } = медична доплата
summary = Право не платити медичну доплату (ticket).
# it: non pagare; ticket; codice esenzione
# term: ticket → { -ticket } = медична доплата
keywords = не платити; ticket; код пільги; пільга
# it: Puoi averla per reddito, età, malattia, gravidanza o disabilità.
# term: reddito → { -reddito } = дохід
p-y97sz = Його можна отримати через { -reddito }, вік, хворобу, вагітність або інвалідність.
# it: Chiedila all'[ASST][1]. Alcune arrivano da sole, altre scadono.
# note: [1] = termini/asst
# term: asst → { -asst } = місцева установа охорони здоров’я
p-57ziy = Просіть його в [ASST][1]. Одні звільнення надходять самі, інші мають строк.
