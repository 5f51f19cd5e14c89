### Buone esperienze — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Buone esperienze
title = 好做法
# it: Idee che altri possono copiare.
summary = 别人可以借鉴的想法。
