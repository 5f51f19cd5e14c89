### Casa — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Casa
title = 住房
# it: Affitto, casa popolare, sfratto, bollette.
# term: casa popolare → { -servizi-abitativi-pubblici } = 公租房
# term: sfratto → { -sfratto } = 强制搬离
# term: bollette → { -bolletta } = 水电煤账单
summary = 租房、公租房、强制搬离、水电煤账单。
# it: casa; affitto; alloggio; sfratto; bollette
# term: sfratto → { -sfratto } = 强制搬离
# term: bollette → { -bolletta } = 水电煤账单
keywords = 租房; 房子; 住房; 房租; 被赶出房子; 水电费; 公租房
# it: Prima di firmare leggi come funziona il [contratto di affitto][1]. Se non riesci a pagare, [chiedi aiuto subito][2].
# note: [1] = servizi/contratto-di-affitto
# note: [2] = servizi/affitto-non-pagato
p-aaxe2 = 签字之前，请看[租房合同][1]是怎么回事。如果付不起，请[马上求助][2]。
