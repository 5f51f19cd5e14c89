### mediatore linguistico-culturale — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: mediatore linguistico-culturale
title = 语言文化调解员
# it: Una persona che ti aiuta a capire un ufficio e a farti capire.
summary = 帮您听懂办公室的人说的话、也让他们听懂您的人。
# it: interprete; traduttore; mediatrice; mediazione
keywords = 翻译; 笔译; 调解员; 文化调解
# it: Parla l'italiano e la tua lingua. Conosce gli uffici italiani e il tuo Paese.
p-brrn2 = 会说意大利语和您的语言，了解意大利的办公室和您的国家。
# it: Traduce le parole e spiega le abitudini. A Cremona puoi chiedere a [Mondinsieme][1].
# note: [1] = servizi/mediazione-mondinsieme
p-mfbmb = 翻译说的话，也解释习惯。在克雷莫纳，您可以问[Mondinsieme][1]。
