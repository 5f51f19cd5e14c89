### bando e avviso pubblico — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: bando e avviso pubblico
title = 公告
# it: Il foglio che dice chi può chiedere una cosa, come e fino a quando.
summary = 写明谁可以申请某件事、怎样申请、到什么时候为止的文件。
# it: domanda; graduatoria; scadenza; concorso
# term: graduatoria → { -graduatoria } = 排名名单
keywords = 申请; 排名; 截止日期; 招考
# it: Lo trovi sul sito del Comune o della Regione. Guarda prima la **scadenza**.
p-6ejf9 = 在市政府或大区的网站上可以找到。先看**scadenza**（截止日期）。
# it: Se non capisci, chiedi allo sportello.
p-5mitk = 如果看不懂，请问窗口。
