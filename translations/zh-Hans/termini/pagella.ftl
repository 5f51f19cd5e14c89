### pagella — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: pagella
title = 成绩单
# it: Il foglio con i voti dei figli.
summary = 写有孩子分数的单子。
# it: voti; scuola; scheda di valutazione
keywords = 分数; 学校; 评价表
# it: La scuola la dà a metà e alla fine dell'anno di scuola. Spesso è nel [registro elettronico][1].
# note: [1] = termini/registro-elettronico
# term: registro elettronico → { -registro-elettronico } = 学校电子登记册
p-eakqs = 学校在学年中间和学年结束时发。常常在[学校电子登记册][1]里。
# it: Conservala: serve se cambi scuola o Paese.
p-tq7ex = 请保存：换学校或换国家时要用。
