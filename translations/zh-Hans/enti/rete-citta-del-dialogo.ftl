### Le città del dialogo — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Le città del dialogo
title = Le città del dialogo（对话之城）
# it: La rete italiana dei Comuni nel programma europeo delle città interculturali.
summary = 参加欧洲跨文化城市计划的意大利市镇网络。
# it: città interculturali; Intercultural Cities; Consiglio d'Europa; rete di comuni
keywords = 跨文化城市; Intercultural Cities; 欧洲委员会; 市镇网络
# it: guida
f-3z8fq = 牵头

## Che cosa fa

# it: La rete riunisce Comuni che vogliono far vivere bene insieme persone di origini diverse. Fa parte del programma delle città interculturali del Consiglio d'Europa.
p-tqjec = 这个网络联合希望不同出身的人和睦相处的市镇。它属于欧洲委员会的跨文化城市计划。
# it: Un accordo lega il [Ministero del Lavoro][1] e il [Comune di Reggio Emilia][2]. L'accordo prevede tre cose:
# note: [1] = enti/ministero-lavoro
# note: [2] = enti/comune-di-reggio-emilia
p-paqtx = 一份协议把[劳动部][1]和[雷焦艾米利亚市政府][2]联系在一起。协议规定了三件事：
# it: uno spazio sul [Portale Integrazione Migranti][1] per le buone esperienze
# note: voce 1 di 3
# note: [1] = servizi/portale-integrazione-migranti
l-5v8qs = 在[Portale Integrazione Migranti][1]网站上有一个介绍好做法的栏目
# it: un controllo dei risultati
# note: voce 2 di 3
l-hj8jq = 检查成果
# it: la pubblicazione dei risultati
# note: voce 3 di 3
l-43bt7 = 公布成果
# it: La notizia non ha una data. L'elenco dei Comuni è quello di allora.
p-7p3xx = 这条消息没有日期。市镇名单是当时的。
