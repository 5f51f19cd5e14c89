### Se qualcuno ti sfrutta o ti tiene con la forza — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Se qualcuno ti sfrutta o ti tiene con la forza
title = 如果有人剥削您或强行关着您
# it: Un numero gratuito, sempre attivo, per chi è vittima di tratta.
# term: tratta → { -tratta } = 人口贩卖
summary = 免费号码，全天开通，帮助人口贩卖的受害者。
# it: tratta; prostituzione; schiavitù; debito con chi mi ha portato; passaporto sequestrato; articolo 18; antitratta; mi obbligano a prostituirmi; mi hanno portata qui con l'inganno; mi ha preso il passaporto; il capo ha il mio passaporto
# term: tratta → { -tratta } = 人口贩卖
# term: passaporto → { -passaporto } = 护照
keywords = 人口贩卖; 被迫卖淫; 奴役; 欠蛇头的债; 扣护照; 蛇头; 强迫劳动; 护照被扣; 拿走我的护照; 老板拿走我的护照
# it: ascolto, un posto sicuro e consigli
f-diyw7 = 倾听、安全的地方和建议
# it: tratta
# term: tratta → { -tratta } = 人口贩卖
f-6gw2m = 人口贩卖
# it: emergenza
f-as6fz = 紧急求助
# it: Nessuno può comprarti, tenerti chiuso o farti lavorare con la forza. Non è colpa tua.
p-mernb = 没有人可以买您、关您或强迫您工作。这不是您的错。

## A chi è rivolto

# it: A chi è costretto a prostituirsi, lavorare, chiedere soldi per strada o rubare. Può chiamare anche chi vuole aiutare una persona.
p-g9d77 = 面向被迫卖淫、工作、在街上讨钱或偷东西的人。想帮助别人的人也可以打。
# it: Puoi chiamare anche **senza documenti**.
p-484d9 = **没有证件**也可以打。

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-vk5tt = 如果您现在有危险，请拨打{ $phone-emergenza }。
# it: Cerca un momento sicuro. Se puoi, usa un altro telefono.
# note: voce 1 di 5
l-3qnrn = 找一个安全的时候。可以的话，用另一部电话。
# it: Chiama il { $phone-tratta }. È **gratis**, di giorno e di notte.
# note: voce 2 di 5
# note: $phone-tratta = un dato; lo scrive il sito
# term: tratta → { -tratta } = 人口贩卖
l-3zf2u = 拨打{ $phone-tratta }。**免费**，白天黑夜都可以。
# it: Di' la tua lingua. Ci sono mediatori.
# note: voce 3 di 5
l-3r8pi = 说出您的语言。有调解员。
# it: Puoi non dire il tuo nome.
# note: voce 4 di 5
l-4rada = 可以不说您的名字。
# it: Decidi tu se e quando andare via.
# note: voce 5 di 5
l-7cei2 = 离不离开、什么时候离开，由您决定。

## Cosa si ottiene

# it: ascolto e consigli
# note: voce 1 di 4
l-jayty = 倾听和建议
# it: un posto sicuro
# note: voce 2 di 4
l-37qh8 = 一个安全的地方
# it: un medico e un avvocato
# note: voce 3 di 4
l-tie5r = 医生和律师
# it: in certi casi un **permesso di soggiorno** di protezione, anche se non fai denuncia
# note: voce 4 di 4
# term: permesso di soggiorno → { -permesso-di-soggiorno } = 居留
# term: denuncia → { -denuncia } = 报案
l-vv8dh = 在某些情况下，一种保护性的**居留**，即使您不报案

## Casi particolari

# it: **Hai un debito con chi ti ha portato qui?** Quel debito non vale per la legge.
# note: voce 1 di 3
l-rza45 = **欠带您来的人债？**那笔债在法律上无效。
# it: **Ti hanno fatto un giuramento o un rito?** Puoi parlarne: chi risponde conosce queste cose.
# note: voce 2 di 3
l-t4jb3 = **他们让您发过誓或做过仪式？**您可以说出来：接电话的人了解这些事。
# it: **Sei minorenne?** Hai ancora più protezione.
# note: voce 3 di 3
# term: minorenne → { -minore } = 未成年人
l-d257p = **你是未成年人？**你有更多的保护。

## Per la tua sicurezza

# it: Per la tua sicurezza
t-j267r = 为了您的安全
# it: Cancella la chiamata dall'elenco del telefono. Non dire a chi ti sfrutta che vuoi andare via.
# note: critico: qui uno sbaglio può fare danno
p-mc3tu = 把这次通话从电话记录里删掉。不要告诉剥削您的人您想离开。
