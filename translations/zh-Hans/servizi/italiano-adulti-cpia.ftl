### Corsi di italiano per adulti al CPIA — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corsi di italiano per adulti al CPIA
# term: cpia → { -cpia } = 成人公立学校
title = CPIA的成人意大利语班
# it: La scuola pubblica per adulti insegna l'italiano a chi viene da altri Paesi.
summary = 公立成人学校教其他国家来的人意大利语。
# it: italiano; corso di italiano; scuola; A1; A2; test di italiano; CPIA
# term: cpia → { -cpia } = 成人公立学校
keywords = 学意大利语; 意大利语班; 学校; A1; A2; 意大利语考试; CPIA; 语言班
# it: un attestato del livello di italiano
f-s6y7y = 意大利语水平证书
# it: Il [CPIA Cremona][1] è una scuola pubblica per adulti. I CPIA tengono corsi di italiano per chi viene da altri Paesi.
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = 成人公立学校
p-pub9v = [CPIA Cremona][1]是一所公立成人学校。CPIA为其他国家来的人开意大利语班。

## A chi è rivolto

# it: Agli adulti e ai ragazzi dai sedici anni.
p-dnfvv = 面向成年人和十六岁以上的青少年。

## Come fare

# it: Chiedi al CPIA quando puoi iscriverti.
# note: voce 1 di 4
# term: cpia → { -cpia } = 成人公立学校
l-zyauu = 问成人公立学校（CPIA）什么时候可以报名。
# it: Fai una prova. La prova serve a capire quanto italiano sai.
# note: voce 2 di 4
l-gy2wh = 参加测试。测试是为了知道您会多少意大利语。
# it: Vai alle lezioni del tuo gruppo.
# note: voce 3 di 4
l-ytrvt = 去上您小组的课。
# it: Alla fine chiedi l'**attestato**.
# note: voce 4 di 4
l-i7y78 = 最后要求拿**attestato**（证书）。
# it: Non conosciamo le sedi e gli orari. Se non sai come trovare la scuola, chiedi a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
p-b2xut = 我们不知道地点和时间。如果不知道怎样找到学校，请问[Mondinsieme][1]。

## Cosa si ottiene

# it: I corsi vanno dal livello A1 al livello A2. Il livello A2 serve anche per il [permesso di soggiorno di lungo periodo][1].
# note: [1] = servizi/permesso-lungo-periodo
# term: permesso di soggiorno → { -permesso-di-soggiorno } = 居留
p-yewuc = 课程从A1到A2水平。A2水平也可以用来办[欧盟长期居留][1]。

## I corsi di un progetto passato

# it: I corsi di un progetto passato
t-mtnmj = 过去一个项目的课程
# it: Il progetto [Terre di Inclusione][1] ha avviato corsi di rinforzo in tre comuni:
# note: [1] = progetti/terre-di-inclusione
p-7upa4 = [Terre di Inclusione][1]项目在三个市镇开了补习班：
# it: [Casalmaggiore][1]
# note: voce 1 di 3
# note: [1] = corsi/italiano-rinforzo-casalmaggiore
l-nm3p9 = [Casalmaggiore][1]
# it: [Casteldidone][1]
# note: voce 2 di 3
# note: [1] = corsi/italiano-rinforzo-casteldidone
l-sjdri = [Casteldidone][1]
# it: Pizzighettone, per [adulti][1] e per [minori][2]
# note: voce 3 di 3
# note: [1] = corsi/italiano-rinforzo-pizzighettone
# note: [2] = corsi/italiano-minori-pizzighettone
# term: minori → { -minore } = 未成年人
l-uewx6 = Pizzighettone，面向[成人][1]和[未成年人][2]
# it: Il progetto usava fondi europei del periodo 2014-2020. Non sappiamo se quei corsi ci sono ancora.
p-z26hw = 项目使用2014-2020年期间的欧盟资金。我们不知道那些班现在还有没有。
