### Una mappa delle associazioni — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Una mappa delle associazioni
title = 协会地图
# it: Un progetto voleva trovare le associazioni e aiutarle a parlare con gli uffici.
summary = 一个项目想找到各个协会，帮助它们和办公室沟通。
# it: associazioni; mappa; volontariato; stranieri
keywords = 协会; 地图; 志愿者; 外国人
# it: Era un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-dibr2 = 这曾是[Terre di Inclusione][1]项目的一项工作，使用2014-2020年期间的资金。

## Come funziona

# it: Gli enti del progetto dovevano cercare le iniziative delle associazioni di volontari.
# note: voce 1 di 4
l-xsqgg = 项目的各机构当时要寻找志愿者协会的活动。
# it: Dovevano sostenerle e farle conoscere.
# note: voce 2 di 4
l-3863h = 它们要支持这些活动，让更多人知道。
# it: Dovevano rafforzare le associazioni di cittadini stranieri.
# note: voce 3 di 4
l-iyuj3 = 它们要加强外国公民的协会。
# it: Dovevano aprire contatti tra associazioni e uffici pubblici.
# note: voce 4 di 4
l-jctzp = 它们要让协会和政府办公室建立联系。
