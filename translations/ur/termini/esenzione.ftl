### esenzione — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: esenzione
title = علاج کی فیس کی معافی
# it: Il diritto di non pagare il ticket.
# term: ticket → { -ticket } = علاج کی فیس
summary = علاج کی فیس (ticket) نہ دینے کا حق۔
# it: non pagare; ticket; codice esenzione
# term: ticket → { -ticket } = علاج کی فیس
keywords = فیس معاف; مفت علاج; معافی کا کوڈ
# it: Puoi averla per reddito, età, malattia, gravidanza o disabilità.
# term: reddito → { -reddito } = آمدنی
p-y97sz = یہ { -reddito }، عمر، بیماری، حمل یا معذوری کی وجہ سے مل سکتی ہے۔
# it: Chiedila all'[ASST][1]. Alcune arrivano da sole, altre scadono.
# note: [1] = termini/asst
# term: asst → { -asst } = ہسپتالوں کا سرکاری ادارہ
p-57ziy = یہ [ASST][1] سے مانگیں۔ کچھ معافیاں خود بخود آتی ہیں، کچھ کی آخری تاریخ ہوتی ہے۔
