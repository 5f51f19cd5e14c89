### istituto comprensivo — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: istituto comprensivo
title = 综合学校
# it: Più scuole insieme: infanzia, primaria e medie.
summary = 几所学校合在一起：幼儿园、小学和初中。
# it: scuola; elementari; medie; IC
keywords = 学校; 小学; 初中; IC
# it: Ha una sola segreteria e un dirigente. Per iscrivere un figlio vai alla segreteria.
p-yspqe = 只有一个秘书处和一位校长。给孩子报名请去秘书处。
