### protezione internazionale — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: protezione internazionale
title = 国际保护
# it: La difesa che uno Stato dà a chi è in pericolo nel suo Paese.
summary = 国家给在自己国家有危险的人的保护。
# it: asilo; rifugiato; protezione sussidiaria
keywords = 庇护; 难民; 附属保护
# it: Ci sono due forme: lo **status di rifugiato** e la **protezione sussidiaria**. In Italia ci sono anche altre protezioni.
p-igzmg = 有两种：**status di rifugiato**（难民身份）和**protezione sussidiaria**（附属保护）。在意大利还有其他保护。
# it: Leggi [come si chiede asilo][1].
# note: [1] = servizi/asilo
p-y9zng = 请看[怎样申请庇护][1]。
