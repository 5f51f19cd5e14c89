### esenzione — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: esenzione
title = освобождение от оплаты
# it: Il diritto di non pagare il ticket.
# term: ticket → { -ticket } = медицинская доплата
summary = Право не платить медицинскую доплату (ticket).
# it: non pagare; ticket; codice esenzione
# term: ticket → { -ticket } = медицинская доплата
keywords = не платить; тикет; льгота; код льготы
# it: Puoi averla per reddito, età, malattia, gravidanza o disabilità.
# term: reddito → { -reddito } = доход
p-y97sz = Его дают из-за дохода, возраста, болезни, беременности или инвалидности.
# it: Chiedila all'[ASST][1]. Alcune arrivano da sole, altre scadono.
# note: [1] = termini/asst
# term: asst → { -asst } = местное учреждение здравоохранения
p-57ziy = Попросите его в [ASST][1]. Некоторые освобождения приходят сами, у других заканчивается срок.
