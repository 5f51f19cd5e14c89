### legalizzazione e apostille — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: legalizzazione e apostille
title = 领事认证和海牙附加证明书
# it: Un timbro che dice che un documento estero è vero.
summary = 证明外国文件真实的盖章。
# it: timbro; consolato; documenti esteri
# term: consolato → { -consolato } = 领事馆
keywords = 盖章; 领事馆; 外国文件; 双认证; 海牙认证; 公证书
# it: Per alcuni Paesi la fa il consolato italiano. Per altri basta un timbro del Paese, che si chiama **apostille**.
# term: consolato → { -consolato } = 领事馆
p-n9t4k = 有些国家由意大利领事馆办。有些国家只要本国盖的章，叫**apostille**（海牙附加证明书）。
# it: Chiedi all'ufficio italiano quale dei due serve.
p-kfkbu = 问意大利的办公室需要哪一种。
