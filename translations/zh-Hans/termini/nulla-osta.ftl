### nulla osta — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: nulla osta
title = 纳斯塔批文
# it: Un foglio che dice: non ci sono ostacoli. Serve per chiedere il visto. Per sposarti serve un altro nulla osta.
# term: visto → { -visto } = 入境签证
summary = 一份说明“没有障碍”的文件。申请签证要用。结婚要用另一种nulla osta。
# it: autorizzazione; famiglia; lavoro
keywords = 许可; 家庭; 工作; 团聚批文
# it: Lo dà lo [Sportello unico per l'immigrazione][1].
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = 移民统一窗口
p-r52uv = 由[移民统一窗口（Sportello unico per l'immigrazione）][1]发放。
# it: Con il nulla osta un parente o un lavoratore chiede il [visto][1] al consolato.
# note: [1] = termini/visto
# term: visto → { -visto } = 入境签证
# term: consolato → { -consolato } = 领事馆
p-upcwq = 亲属或工人凭纳斯塔批文到领事馆申请[签证][1]。
