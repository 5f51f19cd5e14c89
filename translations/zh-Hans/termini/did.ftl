### DID — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: DID
title = 求职声明
# it: La dichiarazione che sei senza lavoro e pronto a lavorare.
summary = 声明您没有工作、随时可以工作。
# it: disoccupato; centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = 就业中心
keywords = 失业; 就业中心; 登记失业
# it: DID vuol dire dichiarazione di immediata disponibilità. La fai al [centro per l'impiego][1] o in linea.
# note: [1] = termini/centro-per-l-impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = 就业中心
p-h23id = DID的意思是“立即可以工作的声明”（dichiarazione di immediata disponibilità）。在[就业中心][1]或网上办。
