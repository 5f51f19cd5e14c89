### SerD — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SerD
title = 戒瘾服务中心
# it: Il servizio pubblico per chi ha problemi con alcol, droga o gioco d'azzardo.
summary = 为有酒、毒品或赌博问题的人设的公立服务。
# it: droga; alcol; gioco; dipendenza
keywords = 毒品; 酒; 赌博; 成瘾
# it: È gratis e segreto. Prima si chiamava **SERT**.
p-rmshb = 免费、保密。以前叫**SERT**。
# it: Leggi [come andarci][1].
# note: [1] = servizi/dipendenze
p-5ifz2 = 请看[怎样去][1]。
