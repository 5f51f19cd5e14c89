### servizi abitativi pubblici — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: servizi abitativi pubblici
title = 公租房
# it: Il nome ufficiale delle case popolari in Lombardia.
summary = 伦巴第公租房（case popolari）的正式名称。
# it: casa popolare; ALER; alloggio
keywords = 廉租房; ALER; 住房
# it: Sono case pubbliche con un affitto basso. Leggi [come si chiedono][1].
# note: [1] = servizi/casa-popolare
p-d3mrr = 是房租低的公家房子。请看[怎样申请][1]。
