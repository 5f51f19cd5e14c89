### Chiedere un mediatore o un interprete — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere un mediatore o un interprete
title = 要求调解员或翻译
# it: Come avere una persona che parla la tua lingua in un ufficio, a scuola o in ospedale.
summary = 怎样在办公室、学校或医院有一位说您语言的人。
# it: interprete; mediatore culturale; traduzione; non parlo italiano; lingua; aiuto con la lingua; non capisco; tradurre una lettera
keywords = 翻译; 中文翻译; 文化调解员; 不会意大利语; 语言帮助; 口译; 听不懂; 看不懂; 翻译信件
# it: un mediatore all'appuntamento
f-b8u3n = 预约时有调解员
# it: Un [mediatore][1] parla l'italiano e la tua lingua. Aiuta te e l'ufficio a capirsi.
# note: [1] = termini/mediatore-linguistico
p-xzcud = [调解员][1]会说意大利语和您的语言，帮助您和办公室互相听懂。

## A chi è rivolto

# it: A chi ha difficoltà con l'italiano.
p-29fzk = 面向意大利语有困难的人。

## Come fare

# it: Quando prendi un appuntamento, di': **mi serve un mediatore**. Di' la tua lingua.
# note: voce 1 di 5
# note: «mi serve un mediatore» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-qw7rz = 预约时请说：**mi serve un mediatore**（我需要调解员）。说出您的语言。
# it: Chiedi con qualche giorno di anticipo. Non c'è sempre qualcuno subito.
# note: voce 2 di 5
l-mf3uv = 请提前几天要求。不一定马上就有人。
# it: Lo chiede l'ufficio, non tu. Vale per scuola, ospedale, servizi sociali e Questura.
# note: voce 3 di 5
# term: questura → { -questura } = 警察总局
l-brta9 = 由办公室去请，不是您去请。学校、医院、社会服务处和{ -questura }都可以。
# it: A Cremona puoi parlare anche con [Mondinsieme][1].
# note: voce 4 di 5
# note: [1] = servizi/mediazione-mondinsieme
l-fxe6w = 在克雷莫纳，您也可以找[Mondinsieme][1]谈。
# it: All'appuntamento parla con l'ufficio. Il mediatore traduce tutto.
# note: voce 5 di 5
l-kggs8 = 预约那天，请对着办公室的人说话。调解员会全部翻译。

## Cosa si ottiene

# it: Il mediatore traduce le parole e spiega le abitudini. Tiene segreto quello che dici.
p-7a9j8 = 调解员翻译说的话，也解释习惯。您说的事他会保密。
# it: Per cose di salute o di famiglia **non** usare un bambino come interprete.
# note: critico: qui uno sbaglio può fare danno
p-huuth = 健康或家庭的事，**不要**让孩子做翻译。

## Quanto costa

# it: Negli uffici pubblici di solito non paghi. Chiedi sempre prima.
p-gi5ng = 在政府办公室通常不用付钱。每次先问清楚。

## Casi particolari

# it: **Polizia e tribunale.** Hai diritto a un interprete gratis.
# note: voce 1 di 3
l-8dgi9 = **警察和法院（tribunale）。**您有权免费要翻译。
# it: **Documenti da tradurre.** Il mediatore non fa traduzioni ufficiali. Serve una [traduzione giurata][1].
# note: voce 2 di 3
# note: [1] = termini/traduzione-giurata
# term: traduzione giurata → { -traduzione-giurata } = 宣誓翻译
l-we2yx = **要翻译的文件。**调解员不做正式的书面翻译。需要[宣誓翻译（traduzione giurata）][1]。
# it: Il progetto [Terre di Inclusione][1] voleva un elenco unico di mediatori per il territorio. Non sappiamo se c'è ancora.
# note: voce 3 di 3
# note: [1] = progetti/terre-di-inclusione
l-x6wse = [Terre di Inclusione][1]项目想做一份本地统一的调解员名单。我们不知道现在还有没有。

## Se qualcosa va male

# it: Se qualcosa va male
t-dzex6 = 如果出了问题
# it: Non c'è nessuno per la tua lingua? Chiedi un interprete al telefono o un altro giorno. Non firmare un foglio che non capisci.
p-di9d6 = 没有会您语言的人？请要求电话翻译或改天。看不懂的文件不要签字。
