### marca da bollo — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: marca da bollo
title = 印花税票
# it: Un adesivo che compri per pagare una tassa su un documento.
summary = 贴纸，买来为文件交税。
# it: bollo; tassa; tabaccaio
keywords = 印花; 税; 烟店
# it: È un adesivo. La compri dal tabaccaio e la metti sulla domanda.
p-xtb4x = 这是一张贴纸。到烟店（tabaccaio）买，贴在申请上。
# it: L'ufficio ti dice quanto deve valere. Prima di comprarla, chiedi.
p-s5dwm = 办公室告诉您要多少面值。买之前先问。
