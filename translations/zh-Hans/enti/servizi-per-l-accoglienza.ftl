### Servizi per l'Accoglienza — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Servizi per l'Accoglienza
title = Servizi per l'Accoglienza（接待服务合作社）
# it: Una cooperativa sociale partner di Terre di Inclusione.
summary = 一个社会合作社，Terre di Inclusione的合作伙伴。
# it: accoglienza; cooperativa
keywords = 接待; 合作社

## Che cosa fa

# it: È una cooperativa sociale. È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-7b7ny = 这是一个社会合作社。它曾是[Terre di Inclusione][1]项目的合作伙伴。
# it: Non conosciamo i suoi servizi di oggi e i suoi contatti.
p-42dy6 = 我们不知道它现在的服务和联系方式。
