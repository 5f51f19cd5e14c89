### Unione lombarda dei comuni di Piadena e Drizzona — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Unione lombarda dei comuni di Piadena e Drizzona
title = Unione lombarda dei comuni di Piadena e Drizzona（市镇联盟）
# it: L'unione dei due comuni. È stata partner di Terre di Inclusione.
summary = 两个市镇的联盟。曾是Terre di Inclusione的合作伙伴。
# it: Piadena; Drizzona; municipio; unione di comuni
keywords = Piadena; Drizzona; 市政府; 市镇联盟

## Che cosa fa

# it: I comuni di Piadena e Drizzona lavoravano insieme. L'unione è stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-m6udk = Piadena和Drizzona两个市镇曾一起工作。这个联盟曾是[Terre di Inclusione][1]项目的合作伙伴。
# it: Oggi il comune si chiama **Piadena Drizzona**. Per anagrafe e servizi vai lì: leggi che cosa puoi chiedere al [tuo Comune][1].
# note: [1] = enti/comune-di-residenza
# term: anagrafe → { -anagrafe } = 户籍处
p-h3eta = 现在这个市镇叫**Piadena Drizzona**。办户口和其他服务请去那里：请看在[您的市政府][1]可以办什么。
