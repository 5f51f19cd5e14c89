### Eventi — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Eventi
title = 活动
# it: Incontri e giornate, anche passati.
summary = 聚会和活动日，也包括过去的。
