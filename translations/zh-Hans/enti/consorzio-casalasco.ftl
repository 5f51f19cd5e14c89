### Consorzio Casalasco Servizi Sociali — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consorzio Casalasco Servizi Sociali
title = Consorzio Casalasco Servizi Sociali（卡萨拉斯科社会服务联合体）
# it: Un ente del Casalasco. È stato partner di Terre di Inclusione.
summary = 卡萨拉斯科地区的机构。曾是Terre di Inclusione的合作伙伴。
# it: Casalasco; Casalmaggiore; servizi sociali; assistente sociale
# term: assistente sociale → { -assistente-sociale } = 社工
keywords = Casalasco; Casalmaggiore; 社会服务; 社工

## Che cosa fa

# it: È un ente per i servizi sociali del Casalasco, la zona di Casalmaggiore. È stato partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-ttf7n = 这是卡萨拉斯科地区（Casalmaggiore一带）的社会服务机构。它曾是[Terre di Inclusione][1]项目的合作伙伴。
# it: Ti serve un assistente sociale? Leggi [come si chiede][1]. Comincia dal municipio del posto dove abiti: ti dice dove andare.
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = 社工
p-mae4f = 您需要社工吗？请看[怎样申请][1]。先去您居住地的市政府：他们会告诉您去哪里。
