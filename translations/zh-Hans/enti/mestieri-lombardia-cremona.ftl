### Mestieri Lombardia Cremona — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Mestieri Lombardia Cremona
title = Mestieri Lombardia Cremona（就业服务机构）
# it: Un ente partner di Terre di Inclusione.
summary = 一个机构，Terre di Inclusione的合作伙伴。
# it: Mestieri; lavoro
keywords = Mestieri; 工作

## Che cosa fa

# it: È stato partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-rdhc8 = 它曾是[Terre di Inclusione][1]项目的合作伙伴。
# it: Non conosciamo i suoi servizi di oggi e i suoi contatti. Per cercare lavoro leggi [come si cerca][1].
# note: [1] = servizi/cercare-lavoro
p-ihvxc = 我们不知道它现在的服务和联系方式。要找工作，请看[怎样找工作][1]。
