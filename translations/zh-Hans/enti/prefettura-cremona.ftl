### Prefettura di Cremona — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prefettura di Cremona
# term: prefettura → { -prefettura } = 省督府
title = 克雷莫纳省督府（Prefettura di Cremona）
# it: L'ufficio del Governo nella provincia: cittadinanza, famiglia, test di italiano.
# term: cittadinanza → { -cittadinanza } = 国籍
summary = 政府在省里的办公室：国籍、家庭、意大利语考试。
# it: prefettura; sportello unico; cittadinanza; ricongiungimento; UTG
# term: prefettura → { -prefettura } = 省督府
# term: sportello unico → { -sportello-unico-immigrazione } = 移民统一窗口
# term: cittadinanza → { -cittadinanza } = 国籍
# term: ricongiungimento → { -ricongiungimento-familiare } = 家庭团聚
keywords = 省督府; 移民统一窗口; 入籍; 团聚; UTG; 国籍

## Che cosa fa

# it: In ogni provincia c'è una [Prefettura][1]. Qui lavora lo [Sportello unico per l'immigrazione][2].
# note: [1] = termini/prefettura
# note: [2] = termini/sportello-unico-immigrazione
# term: prefettura → { -prefettura } = 省督府
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = 移民统一窗口
p-fd4my = 每个省都有[省督府（Prefettura）][1]。[移民统一窗口][2]就在这里办公。
# it: La Prefettura segue:
# term: prefettura → { -prefettura } = 省督府
p-y4h3p = 省督府负责：
# it: il [ricongiungimento familiare][1]
# note: voce 1 di 4
# note: [1] = servizi/ricongiungimento
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = 家庭团聚
l-s4jbj = [家庭团聚][1]
# it: il lavoro con il [decreto flussi][1]
# note: voce 2 di 4
# note: [1] = servizi/entrare-per-lavoro
# term: decreto flussi → { -decreto-flussi } = 外劳配额法令
l-igchj = [外劳配额法令][1]的工作申请
# it: la [cittadinanza][1]
# note: voce 3 di 4
# note: [1] = servizi/cittadinanza-adulti
# term: cittadinanza → { -cittadinanza } = 国籍
l-m7k72 = [国籍][1]
# it: il [test di italiano A2][1]
# note: voce 4 di 4
# note: [1] = servizi/certificazione-italiano-a2
l-mwsy9 = [意大利语A2考试][1]
# it: Mandi le domande in linea. Gli indirizzi sono sul sito { $web }.
# note: $web = un dato; lo scrive il sito
p-jdzjw = 申请在网上提交。网址在{ $web }。
