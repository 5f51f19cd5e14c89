### Guida ai servizi di Cremona, Casalasco e Cremasco — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Guida ai servizi di Cremona, Casalasco e Cremasco
title = 克雷莫纳、卡萨拉斯科和克雷马地区服务指南
# it: Documenti, salute, scuola, lavoro, casa: che cosa chiedere, dove andare, che cosa portare.
summary = 证件、看病、上学、工作、住房：可以办什么、去哪里、带什么。
