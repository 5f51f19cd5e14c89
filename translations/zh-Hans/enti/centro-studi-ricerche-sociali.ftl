### Centro Studi Ricerche Sociali — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Centro Studi Ricerche Sociali
title = Centro Studi Ricerche Sociali（社会研究中心）
# it: Nel 2005 ha firmato l'accordo di Mondinsieme.
summary = 2005年签署了Mondinsieme的协议。
# it: ricerca; studi sociali
keywords = 研究; 社会研究

## Che cosa fa

# it: Nel 2005 ha firmato il primo accordo della [rete di Mondinsieme][1]. La notizia del 2012 lo ricorda solo per quell'anno.
# note: [1] = enti/rete-mondinsieme
p-24hsd = 2005年，它签署了[Mondinsieme网络][1]的第一份协议。2012年的消息只提到它参加了2005年那一次。
# it: Non sappiamo che cosa fa oggi.
p-vmnau = 我们不知道它现在做什么。
