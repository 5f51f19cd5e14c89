### centro per l'impiego — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: centro per l'impiego
title = 就业中心
# it: L'ufficio pubblico che aiuta a trovare lavoro.
summary = 帮人找工作的公共办公室。
# it: collocamento; lavoro; CPI
keywords = 职业介绍; 工作; CPI
# it: Prima si chiamava ufficio di collocamento. In Lombardia è della Provincia.
p-8yype = 以前叫职业介绍所（ufficio di collocamento）。在伦巴第属于省政府。
# it: Leggi [come iscriverti][1].
# note: [1] = servizi/cercare-lavoro
p-kesnq = 请看[怎样登记][1]。
