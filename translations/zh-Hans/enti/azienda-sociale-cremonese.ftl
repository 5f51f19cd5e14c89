### Azienda Sociale Cremonese — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Azienda Sociale Cremonese
title = Azienda Sociale Cremonese（克雷莫纳社会服务机构）
# it: Un ente per i servizi sociali. Ha guidato il progetto Terre di Inclusione.
summary = 社会服务机构。曾牵头Terre di Inclusione项目。
# it: Azienda Sociale del Cremonese; Terre di Inclusione; servizi sociali
keywords = Azienda Sociale del Cremonese; Terre di Inclusione; 社会服务

## Che cosa fa

# it: L'Azienda Sociale Cremonese ha guidato [Terre di Inclusione][1]. Il progetto riguardava il Cremonese e il Casalasco, con altri quindici enti.
# note: [1] = progetti/terre-di-inclusione
p-7ep26 = Azienda Sociale Cremonese牵头了[Terre di Inclusione][1]项目。项目覆盖克雷莫纳和卡萨拉斯科地区，另有十五个机构参加。
# it: Il progetto aveva quattro azioni:
p-5h9tv = 项目有四项工作：
# it: Corsi di italiano per adulti e bambini.
# note: voce 1 di 4
l-gdgm3 = 为成人和儿童开意大利语班。
# it: Un elenco unico dei [mediatori][1] e corsi per loro.
# note: voce 2 di 4
# note: [1] = termini/mediatore-linguistico
l-xbew9 = 一份统一的[调解员][1]名单和为他们开的课程。
# it: Materiale in più lingue su servizi e progetti.
# note: voce 3 di 4
l-qpi7j = 关于服务和项目的多语言资料。
# it: Sostegno alle associazioni, anche a quelle di cittadini stranieri.
# note: voce 4 di 4
l-swv38 = 支持各协会，包括外国公民的协会。
# it: Il progetto usava fondi europei del periodo 2014-2020.
p-zuaq5 = 项目使用了2014-2020年期间的欧盟资金。
