### esenzione — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: esenzione
title = 免缴医疗费
# it: Il diritto di non pagare il ticket.
# term: ticket → { -ticket } = 医疗自付费
summary = 不用付医疗自付费（ticket）的权利。
# it: non pagare; ticket; codice esenzione
# term: ticket → { -ticket } = 医疗自付费
keywords = 不用付; ticket; 免费代码; 免费看病
# it: Puoi averla per reddito, età, malattia, gravidanza o disabilità.
# term: reddito → { -reddito } = 收入
p-y97sz = 可以因为收入、年龄、疾病、怀孕或残障而得到。
# it: Chiedila all'[ASST][1]. Alcune arrivano da sole, altre scadono.
# note: [1] = termini/asst
# term: asst → { -asst } = 公立医疗机构
p-57ziy = 向[ASST][1]申请。有些会自动得到，有些会到期。
