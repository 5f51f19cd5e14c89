### Comune di Cremona — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune di Cremona
title = 克雷莫纳市政府（Comune di Cremona）
# it: Il municipio della città. Il centro Mondinsieme è un suo servizio.
summary = 本市的市政府。Mondinsieme中心是它的一项服务。
# it: municipio; comune; Cremona
keywords = 市政府; Cremona; 克雷莫纳

## Che cosa fa

# it: Il Comune di Cremona ha un centro interculturale, [Mondinsieme][1]. Il centro ha lavorato con una [rete di enti][2].
# note: [1] = luoghi/mondinsieme
# note: [2] = enti/rete-mondinsieme
p-nyv5v = 克雷莫纳市政府有一个跨文化中心，叫[Mondinsieme][1]。这个中心曾和[机构网络][2]一起工作。
# it: Il sito del Comune è { $web }. Cerca lì il telefono dell'ufficio che ti serve. Leggi [che cosa puoi chiedere in un Comune][1].
# note: $web = un dato; lo scrive il sito
# note: [1] = enti/comune-di-residenza
p-e38a3 = 市政府的网站是{ $web }。请在那里查找您需要的办公室的电话。请看[在市政府可以办哪些事][1]。
