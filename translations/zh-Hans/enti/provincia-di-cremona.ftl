### Provincia di Cremona — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Provincia di Cremona
title = 克雷莫纳省政府（Provincia di Cremona）
# it: L'ente di tutto il territorio. In Lombardia le Province gestiscono i centri per l'impiego.
# term: centri per l'impiego → { -centro-per-l-impiego } = 就业中心
summary = 管理全省的机构。在伦巴第，省政府管理就业中心。
# it: provincia; centro per l'impiego; lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = 就业中心
keywords = 省政府; 就业中心; 找工作

## Che cosa fa

# it: La Provincia di Cremona ha fatto parte della [rete di Mondinsieme][1]. L'accordo della rete è finito nel 2014.
# note: [1] = enti/rete-mondinsieme
p-7u7pg = 克雷莫纳省政府曾是[Mondinsieme网络][1]的成员。网络的协议在2014年结束。
# it: In Lombardia le Province gestiscono i [centri per l'impiego][1]. Se cerchi lavoro, leggi [come si fa][2].
# note: [1] = termini/centro-per-l-impiego
# note: [2] = servizi/cercare-lavoro
# term: centri per l'impiego → { -centro-per-l-impiego } = 就业中心
p-fi2dd = 在伦巴第，省政府管理[就业中心][1]。如果您在找工作，请看[怎么办][2]。
# it: Qui mancano indirizzo e telefono. Chiedili al tuo Comune.
p-qxhkz = 这里缺少地址和电话。请问您的市政府。
