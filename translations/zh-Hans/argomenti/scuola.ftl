### Scuola — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Scuola
title = 学校
# it: Nido, scuola dei figli, scuola per adulti, titoli di studio.
# term: nido → { -asilo-nido } = 托儿所
summary = 托儿所、孩子的学校、成人学校、学历。
# it: scuola; nido; studio; iscrizione; diploma
# term: nido → { -asilo-nido } = 托儿所
keywords = 学校; 上学; 托儿所; 报名; 文凭; 学历
# it: La scuola è un diritto di tutti i bambini, anche senza documenti. Leggi [come si iscrive un figlio][1].
# note: [1] = servizi/iscrizione-a-scuola
p-3c26u = 上学是所有孩子的权利，没有证件也一样。请看[怎样给孩子报名][1]。
