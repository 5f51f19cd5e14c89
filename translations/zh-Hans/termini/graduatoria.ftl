### graduatoria — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: graduatoria
title = 排名名单
# it: Una lista in ordine: chi ha più punti passa prima.
summary = 按顺序排的名单：分数多的人排在前面。
# it: lista; punti; posto; bando
# term: bando → { -avviso-pubblico } = 公告
keywords = 名单; 分数; 名额; 公告
# it: C'è per le case popolari, i nidi, i concorsi.
# term: case popolari → { -servizi-abitativi-pubblici } = 公租房
# term: nidi → { -asilo-nido } = 托儿所
p-2bwu5 = 公租房、托儿所、公开招考都有。
# it: Quando esce, controlla il tuo nome. Se c'è un errore, i giorni per dirlo sono pochi.
p-vbt5i = 名单出来时，检查您的名字。如果有错误，提出的期限很短。
