### Incontro e mediazione — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Incontro e mediazione
title = 交流与文化调解
# it: Luoghi di incontro, mediatori, reti di enti.
summary = 交流的地方、调解员、机构网络。
# it: interprete; mediatore; associazioni; incontro
keywords = 翻译; 调解员; 协会; 交流; 中文翻译
# it: Se non capisci un ufficio, un [mediatore][1] può aiutarti. A Cremona puoi chiedere a [Mondinsieme][2].
# note: [1] = termini/mediatore-linguistico
# note: [2] = luoghi/mondinsieme
p-mg9zc = 如果您听不懂办公室的人说什么，[调解员][1]可以帮助您。在克雷莫纳，您可以问[Mondinsieme][2]。
