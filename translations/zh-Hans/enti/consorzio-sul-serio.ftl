### Consorzio sul Serio — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consorzio sul Serio
title = Consorzio sul Serio（联合体）
# it: Guida uno dei due gruppi di enti che lavorano con il Comune di Crema.
summary = 牵头与克雷马市政府合作的两组机构中的一组。
# it: Crema; Serio; consorzio; servizi sociali
keywords = Crema; Serio; 联合体; 社会服务

## Che cosa fa

# it: A Crema due gruppi riuniscono 28 enti. Il Consorzio sul Serio guida uno dei gruppi.
p-877jy = 在克雷马，28个机构分成两组。Consorzio sul Serio牵头其中一组。
# it: Gli enti progettano i servizi sociali con il [Comune di Crema][1]. Per chiedere aiuto leggi [gli aiuti a Crema][2].
# note: [1] = enti/comune-di-crema
# note: [2] = servizi/crema-aiuti-sociali
p-bj623 = 这些机构和[克雷马市政府][1]一起规划社会服务。要申请帮助，请看[克雷马的帮助][2]。
