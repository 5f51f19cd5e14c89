### Comune di Crema — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune di Crema
title = 克雷马市政府（Comune di Crema）
# it: Il municipio di Crema. Progetta i servizi sociali insieme ad altri enti.
summary = 克雷马的市政府。它和其他机构一起规划社会服务。
# it: municipio; comune; Crema; Cremasco; servizi sociali
keywords = 市政府; Crema; 克雷马; 社会服务

## Che cosa fa

# it: Il Comune di Crema ha scelto di progettare i servizi sociali con 28 enti del terzo settore. Il piano dura cinque anni.
p-vdnif = 克雷马市政府选择和28个非营利机构一起规划社会服务。计划为期五年。
# it: I servizi riguardano quattro problemi:
p-tghjs = 这些服务针对四个问题：
# it: la povertà
# note: voce 1 di 4
l-frigw = 贫困
# it: la tutela legale
# note: voce 2 di 4
l-k5zti = 法律保护
# it: la ricerca di un lavoro
# note: voce 3 di 4
l-jv484 = 找工作
# it: le emergenze della casa, soprattutto quando non puoi pagare l'affitto e non è colpa tua
# note: voce 4 di 4
l-q3mqk = 住房紧急情况，尤其是您付不起房租而又不是您的错
# it: Due gruppi riuniscono gli enti. Li guidano il [Consorzio sul Serio][1] e la [Fondazione Caritas][2]. Se ti serve aiuto, leggi [come si chiede][3].
# note: [1] = enti/consorzio-sul-serio
# note: [2] = enti/fondazione-caritas
# note: [3] = servizi/crema-aiuti-sociali
p-wmnsk = 这些机构分成两组，由[Consorzio sul Serio][1]和[Fondazione Caritas][2]牵头。如果您需要帮助，请看[怎样申请][3]。
# it: La notizia non ha una data: chiedi in Comune che cosa è attivo oggi.
p-yue6m = 这条消息没有日期：请问市政府现在有哪些服务。
