### Fondazione Santa Chiara — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fondazione Santa Chiara
title = Fondazione Santa Chiara（基金会）
# it: Una fondazione partner di Terre di Inclusione.
summary = 一个基金会，Terre di Inclusione的合作伙伴。
# it: Santa Chiara; fondazione
keywords = Santa Chiara; 基金会

## Che cosa fa

# it: È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-2b3gp = 它曾是[Terre di Inclusione][1]项目的合作伙伴。
# it: Non conosciamo i suoi servizi di oggi e i suoi contatti.
p-jq286 = 我们不知道它现在的服务和联系方式。
