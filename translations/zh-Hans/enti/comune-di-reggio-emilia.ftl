### Comune di Reggio Emilia — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune di Reggio Emilia
title = 雷焦艾米利亚市政府（Comune di Reggio Emilia）
# it: Guida la parte italiana del programma europeo delle città interculturali.
summary = 牵头欧洲跨文化城市计划的意大利部分。
# it: Reggio Emilia; città interculturali
keywords = Reggio Emilia; 跨文化城市

## Che cosa fa

# it: Il Comune di Reggio Emilia guidava la rete italiana [Le città del dialogo][1]. Ha firmato un accordo con il [Ministero del Lavoro][2].
# note: [1] = enti/rete-citta-del-dialogo
# note: [2] = enti/ministero-lavoro
p-wt7fy = 雷焦艾米利亚市政府曾牵头意大利的[Le città del dialogo（对话之城）][1]网络。它和[劳动部][2]签了协议。
# it: È lontano da Cremona: non dà servizi ai residenti della nostra zona.
p-t4xcu = 它离克雷莫纳很远：不为我们这一带的居民提供服务。
