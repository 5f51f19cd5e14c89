### Mondinsieme: incontro e mediazione culturale — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Mondinsieme: incontro e mediazione culturale
title = Mondinsieme：交流与文化调解
# it: Un luogo di incontro, con iniziative e mediazione nei quartieri di Cremona.
summary = 交流的地方，在克雷莫纳各街区有活动和文化调解。
# it: mediatore; interprete; traduzione; centro interculturale; stranieri; integrazione
keywords = 调解员; 翻译; 中文翻译; 跨文化中心; 外国人; 融入
# it: Mondinsieme è il centro interculturale del Comune di Cremona. È un luogo di incontro per chi arriva e per chi vive già qui.
p-wpfzk = Mondinsieme是克雷莫纳市政府（Comune di Cremona）的跨文化中心。新来的人和已经住在这里的人都可以在这里交流。

## A chi è rivolto

# it: Il centro è per i cittadini stranieri e per tutti i residenti. Alcune iniziative sono per persone in difficoltà.
p-urdr5 = 中心面向外国公民和所有居民。有些活动面向有困难的人。

## Come fare

# it: Vai alla [sede di Mondinsieme][1], in { $street }.
# note: voce 1 di 3
# note: $street = un dato; lo scrive il sito
# note: [1] = luoghi/mondinsieme
l-8jy9w = 去[Mondinsieme的地点][1]，在{ $street }。
# it: Chiedi alla segreteria quali attività ci sono.
# note: voce 2 di 3
l-xh5aj = 问秘书处有哪些活动。
# it: Spiega che cosa ti serve. Se non parli italiano, chiedi se c'è un [mediatore][1].
# note: voce 3 di 3
# note: [1] = termini/mediatore-linguistico
l-c6f8p = 说明您需要什么。如果不会说意大利语，问有没有[调解员][1]。

## Cosa si ottiene

# it: Un luogo dove trovare altre persone.
# note: voce 1 di 4
l-mvwud = 一个认识别人的地方。
# it: Iniziative per cittadini stranieri e residenti.
# note: voce 2 di 4
l-7zjhg = 为外国公民和居民办的活动。
# it: **Mediazione** linguistica e culturale nei quartieri.
# note: voce 3 di 4
l-bvfu5 = 在各街区的语言和文化**调解**。
# it: Iniziative per persone in difficoltà.
# note: voce 4 di 4
l-kqxa5 = 为有困难的人办的活动。

## Prima di andare

# it: Prima di andare
t-9jfb5 = 去之前
# it: Le notizie di questa pagina sono vecchie di molti anni. Qualcosa può essere cambiato.
p-fh638 = 本页的消息是很多年以前的。有些可能已经变了。
# it: Non conosciamo orari, telefono e posta elettronica. Vai di persona, oppure chiedi al [Comune di Cremona][1].
# note: [1] = enti/comune-di-cremona
p-wu9x9 = 我们不知道时间、电话和电子邮箱。请亲自去，或者问[克雷莫纳市政府][1]。
