### kit postale — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: kit postale
title = 邮局居留申请袋
# it: La busta con i moduli per chiedere il permesso di soggiorno alla posta.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = 居留
summary = 在邮局申请居留用的装表格的信封。
# it: busta gialla; moduli; posta; Sportello Amico
keywords = 黄信封; 表格; 邮局; Sportello Amico
# it: La prendi gratis in un ufficio postale con lo Sportello Amico.
p-g3cdf = 在有Sportello Amico窗口的邮局免费拿。
# it: La compili e la riporti **aperta**. Un [patronato][1] può compilarla con te.
# note: [1] = termini/patronato
# term: patronato → { -patronato } = 公益代办处
p-8k9ps = 填好后**不要封口**，交回邮局。[公益代办处（patronato）][1]可以和您一起填。
