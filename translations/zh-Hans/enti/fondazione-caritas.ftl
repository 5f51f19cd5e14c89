### Fondazione Caritas — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fondazione Caritas
title = Fondazione Caritas（明爱基金会）
# it: Guida uno dei due gruppi di enti che lavorano con il Comune di Crema.
summary = 牵头与克雷马市政府合作的两组机构中的一组。
# it: Caritas; Crema; povertà
keywords = Caritas; Crema; 明爱; 困难

## Che cosa fa

# it: A Crema due gruppi riuniscono 28 enti. La Fondazione Caritas guida uno dei gruppi.
p-kj6rf = 在克雷马，28个机构分成两组。Fondazione Caritas牵头其中一组。
# it: Gli enti progettano i servizi sociali con il [Comune di Crema][1]. Per chiedere aiuto leggi [gli aiuti a Crema][2].
# note: [1] = enti/comune-di-crema
# note: [2] = servizi/crema-aiuti-sociali
p-e6sx4 = 这些机构和[克雷马市政府][1]一起规划社会服务。要申请帮助，请看[克雷马的帮助][2]。
