### Progetti e reti — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Progetti e reti
title = 项目和网络
# it: Che cosa si è fatto nella zona. Molti progetti sono finiti.
summary = 本地做过的事。很多项目已经结束。
# it: progetti; FAMI; rete; buone pratiche
keywords = 项目; FAMI; 合作网络; 好做法
# it: Qui c'è la storia dei progetti. Se ti serve un aiuto oggi, parti dagli [altri argomenti][1].
# note: [1] = argomenti/documenti
p-zqp6y = 这里讲的是各个项目的历史。如果您今天需要帮助，请从[其他主题][1]开始。
