### Segnalare una discriminazione — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Segnalare una discriminazione
title = 举报歧视
# it: Se ti trattano peggio per origine, religione o colore della pelle.
summary = 如果有人因为您的出身、宗教或肤色对您不好。
# it: razzismo; discriminazione; UNAR; insulti; casa negata; odio
keywords = 种族歧视; 歧视; UNAR; 辱骂; 不租房给外国人; 仇恨
# it: le prove: messaggi, foto, nomi di chi ha visto
# term: visto → { -visto } = 入境签证
f-cdtfi = 证据：信息、照片、看到的人的名字
# it: un consiglio e un intervento dell'ufficio
f-zvxrf = 建议和该办公室的介入
# it: UNAR
f-b5nn8 = UNAR
# it: Trattare male una persona per la sua origine è **vietato**. In Italia c'è un ufficio che se ne occupa: l'**UNAR**.
# note: UNAR è il nome di un ufficio: non si traduce.
p-85fyh = 因为出身而对人不好是**被禁止的**。意大利有一个专门的办公室：**UNAR**。

## A chi è rivolto

# it: A chi ha subito o visto una discriminazione. Per esempio:
# term: visto → { -visto } = 入境签证
p-z2zua = 面向遭受或看到歧视的人。例如：
# it: non ti affittano una casa perché sei straniero
# note: voce 1 di 4
l-bqni6 = 因为您是外国人而不租房给您
# it: al lavoro ti insultano o ti pagano meno
# note: voce 2 di 4
l-k9h3k = 在工作中辱骂您或少付您钱
# it: un ufficio o un negozio non ti fa entrare
# note: voce 3 di 4
l-rwadg = 办公室或商店不让您进
# it: ti negano un servizio per la tua religione
# note: voce 4 di 4
l-e7haz = 因为您的宗教而拒绝给您服务

## Come fare

# it: Scrivi subito che cosa è successo: giorno, posto, parole, testimoni.
# note: voce 1 di 5
l-qeaju = 马上写下发生了什么：日子、地点、说的话、证人。
# it: Tieni messaggi, annunci e foto.
# note: voce 2 di 5
l-irwwd = 保存信息、广告和照片。
# it: Manda la segnalazione dal sito { $web }. Il numero di telefono è sul sito.
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
l-n56qd = 从网站{ $web }举报。电话号码在网站上。
# it: Puoi chiedere di non far sapere il tuo nome.
# note: voce 4 di 5
l-pcfin = 您可以要求不让别人知道您的名字。
# it: Per avere soldi per il danno serve un giudice. Chiedi a un [avvocato][1].
# note: voce 5 di 5
# note: [1] = servizi/patrocinio-gratuito
l-hwjeh = 要得到损失的赔偿，需要法官。请问[律师][1]。

## Cosa si ottiene

# it: L'ufficio ti ascolta, ti consiglia e può scrivere a chi ha discriminato.
p-f7uvx = 办公室会听您说、给您建议，并可以写信给歧视您的人。

## Casi particolari

# it: Se ti hanno minacciato o picchiato, è un reato: [fai una denuncia][1]. In un pericolo chiama il [numero di emergenza][2].
# note: [1] = servizi/fare-una-denuncia
# note: [2] = servizi/emergenza-112
# term: denuncia → { -denuncia } = 报案
p-w4pni = 如果他们威胁您或打您，那是犯罪：[请报案][1]。遇到危险，请拨打[紧急电话][2]。

## Se qualcosa va male

# it: Se qualcosa va male
t-wzner = 如果出了问题
# it: Non lasciare passare troppo tempo. Chiedi aiuto anche a un [sindacato][1] o a un'associazione.
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = 工会
p-uzfaw = 不要等太久。也可以向[工会][1]或协会求助。
