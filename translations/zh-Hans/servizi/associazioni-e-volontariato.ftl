### Associazioni e volontariato — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Associazioni e volontariato
title = 协会和志愿服务
# it: Trovare altre persone, aiutare e farsi aiutare.
summary = 认识别人，帮助别人，也得到帮助。
# it: associazione; volontariato; comunità; stranieri; incontro; amici
keywords = 协会; 志愿者; 社团; 同乡会; 外国人; 朋友; 交流
# it: persone, attività e aiuto
f-sq9dp = 人、活动和帮助
# it: Le associazioni sono gruppi di persone che fanno qualcosa insieme. Alcune sono di cittadini stranieri.
p-m3a33 = 协会是一起做事的人组成的团体。有些是外国公民的协会。

## A chi è rivolto

# it: A tutti. Non serve la cittadinanza per essere volontario.
# term: cittadinanza → { -cittadinanza } = 国籍
p-p9zcb = 面向所有人。做志愿者不需要意大利{ -cittadinanza }。

## Come fare

# it: Chiedi in Comune l'elenco delle associazioni.
# note: voce 1 di 4
l-6vjj2 = 向市政府（Comune）要协会名单。
# it: A Cremona chiedi a [Mondinsieme][1].
# note: voce 2 di 4
# note: [1] = luoghi/mondinsieme
l-qz83u = 在克雷莫纳，请问[Mondinsieme][1]。
# it: Vai a un incontro. Guarda se ti piace.
# note: voce 3 di 4
l-tiihi = 去参加一次聚会，看看喜不喜欢。
# it: Se vuoi fondare un'associazione, chiedi aiuto a un ufficio per il volontariato.
# note: voce 4 di 4
l-a55s4 = 如果您想成立协会，请向志愿服务办公室求助。

## Cosa si ottiene

# it: amici e persone del tuo Paese
# note: voce 1 di 4
l-t5kpc = 朋友和您国家的同胞
# it: un posto per parlare italiano
# note: voce 2 di 4
l-mh2y8 = 一个说意大利语的地方
# it: aiuto pratico: moduli, cibo, vestiti, scuola
# note: voce 3 di 4
l-6x5vy = 实际的帮助：填表、食物、衣服、上学
# it: attività per i bambini
# note: voce 4 di 4
l-4hdnu = 孩子的活动

## Casi particolari

# it: Il progetto [Terre di Inclusione][1] voleva fare una mappa delle associazioni. Voleva anche rafforzare quelle di cittadini stranieri. Non sappiamo quali di queste attività ci sono ancora.
# note: [1] = progetti/terre-di-inclusione
p-pdfnb = [Terre di Inclusione][1]项目想做一份协会地图，也想加强外国公民的协会。我们不知道这些活动现在还有哪些。

## Se qualcosa va male

# it: Se qualcosa va male
t-i62xt = 如果出了问题
# it: Un'associazione ti chiede molti soldi o i documenti originali? Non darli. Chiedi consiglio in Comune.
p-t5qss = 有协会要您很多钱或证件原件？不要给。请向市政府咨询。
