### Corso di rinforzo di italiano a Pizzighettone, per minori — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso di rinforzo di italiano a Pizzighettone, per minori
# term: minori → { -minore } = 未成年人
title = 皮齐盖托内（Pizzighettone）的意大利语补习班（未成年人）
# it: Un corso per bambini e ragazzi di un progetto passato.
summary = 过去一个项目为儿童和青少年开的班。
# it: italiano; Pizzighettone; bambini; ragazzi; compiti
keywords = 意大利语; Pizzighettone; 孩子; 青少年; 作业; 补习
# it: Il corso faceva parte del progetto [Terre di Inclusione][1]. Il progetto usava fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-wxsay = 这个班属于[Terre di Inclusione][1]项目。该项目使用2014-2020年期间的资金。
# it: Non conosciamo date e sede. Se tuo figlio ha bisogno di italiano, chiedi alla sua scuola.
p-hzke4 = 我们不知道日期和地点。如果您的孩子需要学意大利语，请问孩子的学校。
