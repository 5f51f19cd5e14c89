### SPID e CIE: entrare nei siti degli uffici — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SPID e CIE: entrare nei siti degli uffici
# term: spid → { -spid } = 数字身份
title = SPID和CIE：登录各办公室的网站
# it: Come avere l'identità digitale per usare i servizi in linea.
summary = 怎样取得数字身份，使用网上服务。
# it: SPID; CIE; identità digitale; password; INPS in linea; entrare con SPID
# term: spid → { -spid } = 数字身份
# term: inps → { -inps } = 国家社保局
keywords = SPID; CIE; 数字身份; 密码; INPS网站; 网上登录; 网上办理
# it: un indirizzo e-mail e un numero di cellulare
f-wgxgp = 一个电子邮箱和一个手机号码
# it: l'identità digitale
f-k9s3b = 数字身份
# it: SPID
# term: spid → { -spid } = 数字身份
f-xsrfk = SPID
# it: CIE
f-wnfy3 = CIE
# it: Molti uffici lavorano solo su internet. Per entrare nei loro siti ti serve lo [SPID][1] oppure la [CIE][2].
# note: [1] = termini/spid
# note: [2] = termini/carta-di-identita
# term: spid → { -spid } = 数字身份
p-5jexr = 很多办公室只在网上办事。登录他们的网站，您需要[SPID（数字身份）][1]或[CIE（电子身份证）][2]。

## A chi è rivolto

# it: Agli adulti con un documento italiano valido e il codice fiscale.
# term: codice fiscale → { -codice-fiscale } = 税号
p-wzjxn = 面向有有效意大利证件和{ -codice-fiscale }的成年人。

## Come fare

# it: **Con la CIE** (è la strada più semplice, se hai già la carta):
p-xszav = **用CIE**（如果您已经有电子身份证，这是最简单的办法）：
# it: Trova i codici PIN e PUK: sono nei due fogli della carta.
# note: voce 1 di 3
# note: SPID, CIE, PIN, PUK e CieID non si traducono.
l-ekafy = 找到PIN和PUK码：在身份证附带的两张纸上。
# it: Scarica l'app CieID sul telefono.
# note: voce 2 di 3
l-fdvcy = 在手机上下载CieID应用。
# it: Segui l'app. Alla fine scegli una password.
# note: voce 3 di 3
l-m7q3c = 按应用的提示做。最后设一个密码。
# it: **Con lo SPID**:
# term: spid → { -spid } = 数字身份
p-sf7t3 = **用SPID**：
# it: Apri il sito { $web-spid } e scegli un gestore.
# note: voce 1 di 4
# note: $web-spid = un dato; lo scrive il sito
# term: spid → { -spid } = 数字身份
l-ahghh = 打开网站{ $web-spid }，选一个服务商。
# it: Guarda quanto costa. Alcuni gestori sono gratis, altri no.
# note: voce 2 di 4
l-q6w2d = 看要多少钱。有些服务商免费，有些不免费。
# it: Prepara documento, tessera sanitaria, e-mail e cellulare.
# note: voce 3 di 4
# term: tessera sanitaria → { -tessera-sanitaria } = 医疗卡
l-wp635 = 准备证件、{ -tessera-sanitaria }、电子邮箱和手机。
# it: Fatti riconoscere: di persona o in video, come dice il gestore.
# note: voce 4 di 4
l-xcvfz = 让他们核实您的身份：当面或视频，按服务商的要求。

## Casi particolari

# it: **Non hai ancora la CIE?** Alcuni gestori accettano altri documenti. Chiedi prima.
# note: voce 1 di 3
l-jvg7c = **还没有CIE？**有些服务商接受其他证件。请先问。
# it: **Non usi il computer?** Un [patronato][1] può fare molte domande per te, con una [delega][2].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# note: [2] = termini/delega
# term: patronato → { -patronato } = 公益代办处
# term: delega → { -delega } = 委托书
l-s9pag = **不会用电脑？**[公益代办处（patronato）][1]用一份[委托书（delega）][2]可以替您办很多申请。
# it: Puoi anche dare una delega a un familiare per il sito dell'INPS.
# note: voce 3 di 3
# term: delega → { -delega } = 委托书
# term: inps → { -inps } = 国家社保局
l-bd2s3 = 您也可以委托一位家人使用INPS网站。
# it: Non dare a nessuno la tua password o i codici. Non mandare foto dei documenti a chi ti scrive un messaggio.
# note: critico: qui uno sbaglio può fare danno
p-t9xsq = 不要把密码或代码给任何人。有人发信息来要证件照片，不要发给他。

## Se qualcosa va male

# it: Se qualcosa va male
t-65psi = 如果出了问题
# it: Hai dimenticato la password? Usa il recupero sul sito del gestore. Hai perso i codici della CIE? Chiedi al Comune come averli di nuovo.
p-yx3k6 = 忘了密码？用服务商网站上的找回功能。CIE的代码丢了？问市政府（Comune）怎样再拿到。
