### 1522: aiuto contro violenza e stalking — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: 1522: aiuto contro violenza e stalking
title = 1522：反暴力和反跟踪骚扰热线
# it: Un numero gratuito, sempre attivo, per chi subisce violenza o stalking.
summary = 免费号码，全天开通，帮助遭受暴力或跟踪骚扰的人。
# it: violenza; stalking; maltrattamenti; centro antiviolenza; marito violento; violenza sulle donne; codice rosso; mi picchia; botte; ho paura; marito picchia; stupro; violentata; stuprata; mi hanno stuprata; mi ha violentata; violenza sessuale; abuso sessuale; molestie sessuali; matrimonio forzato; vogliono farmi sposare; costretta a sposarmi; non voglio sposarmi; mio marito mi minaccia; mi ha picchiato; mi ha picchiata; mi picchiano; sono stata picchiata; picchiata; mi hanno picchiata; mi segue; rinchiusa; vuole uccidermi; mi tocca il capo
# term: centro antiviolenza → { -centro-antiviolenza } = 反暴力中心
keywords = 家暴; 跟踪骚扰; 被打; 老公打人; 对妇女的暴力; 反暴力中心; 虐待; 他打我; 挨打; 我害怕; 丈夫打我; 强奸; 我被强奸了; 被强奸; 性侵; 性骚扰; 性暴力; 家庭暴力; 强迫结婚; 逼婚; 包办婚姻; 逼我结婚; 我不想结婚; 老公威胁我; 他打了我; 我被打了; 老公打了我; 他跟踪我; 跟踪; 把我锁起来; 被关起来; 他想杀我; 老板摸我
# it: ascolto e informazioni
f-ggfw7 = 倾听和信息
# it: violenza e stalking
f-tc9cr = 暴力和跟踪骚扰
# it: emergenza
f-2k7hv = 紧急求助
# it: Al { $phone } risponde una persona che ti ascolta. Il servizio è attivo a ogni ora, ogni giorno.
# note: $phone = un dato; lo scrive il sito
p-3h985 = 拨打{ $phone }，有人接听并听您说。每天、任何时候都有服务。

## A chi è rivolto

# it: Alle donne che subiscono violenza o stalking. Può chiamare anche chi conosce una donna in pericolo.
p-d93xk = 面向遭受暴力或跟踪骚扰的妇女。认识处境危险的妇女的人也可以打。
# it: Puoi chiamare anche senza documenti.
p-9m8nq = 没有证件也可以打。

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-62xh4 = 如果您现在有危险，请拨打{ $phone-emergenza }。
# it: Cerca un posto sicuro per parlare.
# note: voce 1 di 4
l-kfims = 找一个安全的地方说话。
# it: Chiama il { $phone-violenza-e-stalking }. La chiamata è **gratis**.
# note: voce 2 di 4
# note: $phone-violenza-e-stalking = un dato; lo scrive il sito
l-9gvu6 = 拨打{ $phone-violenza-e-stalking }。电话**免费**。
# it: Racconta che cosa succede. Puoi non dire il tuo nome.
# note: voce 3 di 4
l-h3nqz = 说出发生了什么。可以不说您的名字。
# it: Chiedi dove trovi un [centro antiviolenza][1].
# note: voce 4 di 4
# note: [1] = termini/centro-antiviolenza
# term: centro antiviolenza → { -centro-antiviolenza } = 反暴力中心
l-t2a64 = 问哪里有[反暴力中心][1]。
# it: Rispondono in più lingue: di' subito la tua. Se non puoi parlare, c'è anche una chat sul sito del { $phone-violenza-e-stalking }.
# note: $phone-violenza-e-stalking = un dato; lo scrive il sito
p-aevtw = 接听的人会说多种语言：请马上说出您的语言。如果您不能说话，{ $phone-violenza-e-stalking }的网站上也有聊天窗口（chat）。

## Cosa si ottiene

# it: Una persona ti ascolta e ti spiega che cosa puoi fare. Decidi tu i passi da fare.
p-fzjn3 = 有人倾听您，告诉您可以做什么。走哪一步由您决定。
# it: Se casa tua non è sicura, il centro antiviolenza può cercare una [casa rifugio][1]. È un posto segreto e protetto.
# note: voce 1 di 3
# note: [1] = termini/centro-antiviolenza
# term: centro antiviolenza → { -centro-antiviolenza } = 反暴力中心
l-5mafj = 如果您的家不安全，反暴力中心可以为您找[庇护所（casa rifugio）][1]。那是一个保密、受保护的地方。
# it: I tuoi figli possono venire con te.
# note: voce 2 di 3
l-8mqhf = 您的孩子可以和您一起去。
# it: Per maltrattamenti, stalking e violenza sessuale l'avvocato è [pagato dallo Stato][1], con **qualsiasi reddito**.
# note: voce 3 di 3
# note: [1] = servizi/patrocinio-gratuito
# term: reddito → { -reddito } = 收入
l-f7duw = 遭受虐待、跟踪骚扰和性暴力时，律师[由国家付费][1]，**不论收入多少**。

## Casi particolari

# it: La legge prevede un [permesso di soggiorno][1] per chi subisce violenza in casa. Non è automatico: chiedi a un centro antiviolenza o a un avvocato.
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = 居留
# term: centro antiviolenza → { -centro-antiviolenza } = 反暴力中心
p-2rxzn = 法律规定，遭受家庭暴力的人可以有一种[居留][1]。这不是自动给的：请问反暴力中心或律师。
# it: Hai un permesso per famiglia? Se lasci tuo marito, di solito puoi chiedere un permesso tuo. Chiedi prima al centro antiviolenza o a un avvocato.
# term: centro antiviolenza → { -centro-antiviolenza } = 反暴力中心
p-7sjhr = 您有家庭居留？如果您离开丈夫，通常可以申请自己的居留。请先问反暴力中心或律师。
# it: Sei ferita? Vai al [pronto soccorso][1]. Di' all'infermiere: **ho subito violenza**. C'è un percorso riservato.
# note: «ho subito violenza» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = 急诊
p-mns8n = 您受伤了？去[急诊（pronto soccorso）][1]。对护士说：**ho subito violenza**（我遭受了暴力）。有专门的保密通道。

## Per la tua sicurezza

# it: Per la tua sicurezza
t-zen25 = 为了您的安全
# it: Se qualcuno controlla il tuo telefono, cancella la chiamata dall'elenco.
# note: critico: qui uno sbaglio può fare danno
p-93si7 = 如果有人查看您的手机，请把这次通话从通话记录里删掉。
# it: Se puoi, chiama dal telefono di una persona di cui ti fidi.
# note: critico: qui uno sbaglio può fare danno
p-7gbeh = 如果可以，请用您信任的人的电话打。
