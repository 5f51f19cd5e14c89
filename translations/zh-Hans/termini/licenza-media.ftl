### licenza media — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: licenza media
title = 初中毕业证
# it: Il diploma che si prende dopo la terza media.
summary = 初中三年级读完后拿的文凭。
# it: diploma; terza media; scuola media
keywords = 文凭; 初中三年级; 初中
# it: Il nome ufficiale è diploma di scuola secondaria di primo grado. Puoi prenderla [anche da adulto][1].
# note: [1] = servizi/licenza-media-cpia
p-hq38e = 正式名称是diploma di scuola secondaria di primo grado。[成年人也可以][1]取得。
