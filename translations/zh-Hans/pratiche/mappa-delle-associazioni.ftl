### Una mappa delle associazioni — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Una mappa delle associazioni
title = 协会地图
# it: Trovare le associazioni, sostenerle e farle parlare con gli uffici.
summary = 找到各个协会，支持它们，让它们和办公室沟通。
# it: associazioni; mappa; volontariato; stranieri
keywords = 协会; 地图; 志愿者; 外国人
# it: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-dibr2 = 这是[Terre di Inclusione][1]项目的一项工作，使用2014-2020年期间的资金。

## Come funziona

# it: Si cercano le iniziative delle associazioni di volontari.
# note: voce 1 di 4
l-xsqgg = 寻找志愿者协会的活动。
# it: Si sostengono e si fanno conoscere.
# note: voce 2 di 4
l-w4mcz = 支持它们，让更多人知道它们。
# it: Si rafforzano le associazioni di cittadini stranieri.
# note: voce 3 di 4
l-iyuj3 = 加强外国公民的协会。
# it: Si aprono contatti tra associazioni e uffici pubblici.
# note: voce 4 di 4
l-jctzp = 让协会和政府办公室建立联系。
