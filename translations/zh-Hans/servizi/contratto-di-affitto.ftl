### Affittare una casa: il contratto — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Affittare una casa: il contratto
title = 租房：合同
# it: Che cosa controllare prima di firmare e perché il contratto va registrato.
summary = 签字前检查什么，为什么合同要登记。
# it: affitto; contratto di locazione; caparra; registrazione; canone; padrone di casa; proprietario
# term: caparra → { -deposito-cauzionale } = 押金
# term: canone → { -canone-di-affitto } = 房租
keywords = 租房; 租房合同; 押金; 合同登记; 租金; 房东
# it: il contratto registrato
f-tp5cn = 登记过的合同
# it: Il contratto di affitto deve essere **scritto e registrato**. Così è valido e ti protegge.
p-m5qqc = 租房合同必须是**书面的，并且登记过**。这样才有效，才能保护您。

## A chi è rivolto

# it: A chi cerca una casa o una stanza in affitto.
p-fdkq6 = 面向要租房子或房间的人。

## Come fare

# it: Guarda la casa di persona. Non pagare nulla prima di averla vista.
# note: voce 1 di 7
l-j7e2y = 亲自去看房子。看过之前一分钱也不要付。
# it: Chiedi il prezzo del [canone][1] e delle spese. Chiedi chi paga il riscaldamento.
# note: voce 2 di 7
# note: [1] = termini/canone-di-affitto
# term: canone → { -canone-di-affitto } = 房租
l-4wxtd = 问[房租（canone）][1]和其他费用多少。问暖气费谁付。
# it: Leggi il contratto. Se non capisci, portalo a un sindacato degli inquilini.
# note: voce 3 di 7
# term: sindacato → { -sindacato } = 工会
l-6emna = 看合同。如果看不懂，带给租客工会。
# it: Firma e prendi la tua copia.
# note: voce 4 di 7
l-3cms7 = 签字并拿走您的那一份。
# it: Paga la [caparra][1]. Non può essere più di tre mesi di affitto.
# note: voce 5 di 7
# note: [1] = termini/deposito-cauzionale
# term: caparra → { -deposito-cauzionale } = 押金
l-rcxyn = 付[押金（caparra）][1]。不能超过三个月房租。
# it: Il proprietario registra il contratto all'[Agenzia delle Entrate][1] entro **30 giorni**. Fatti dare la ricevuta.
# note: voce 6 di 7
# note: [1] = enti/agenzia-entrate
# term: ricevuta → { -ricevuta-del-permesso } = 居留收据
l-xyr2s = 房东在**30天**之内到[税务局（Agenzia delle Entrate）][1]登记合同。请要一份登记收据。
# it: Paga sempre in un modo che puoi provare. Tieni le ricevute.
# note: voce 7 di 7
# term: ricevute → { -ricevuta-del-permesso } = 居留收据
l-wgpcp = 付钱总是用能证明的方式。保存收据。

## Cosa si ottiene

# it: Un contratto registrato serve per la [residenza][1], il permesso e gli aiuti per l'affitto.
# note: [1] = servizi/chiedere-la-residenza
# term: residenza → { -residenza } = 户口
p-fpffi = 登记过的合同，办[户口][1]、居留和租房补助都要用。

## Tempi e scadenze

# it: I contratti più comuni durano 4 anni più 4, oppure 3 anni più 2. Esistono anche contratti brevi. Per andare via prima devi scrivere una lettera, di solito 6 mesi prima.
p-xxfk5 = 最常见的合同是4年加4年，或者3年加2年。也有短期合同。要提前搬走，必须写信通知，通常提前6个月。

## Quanto costa

# it: Paghi il primo mese, la caparra e a volte l'agenzia. Per molti contratti non paghi la tassa di registro. Se c'è, la dividi con il proprietario.
# term: caparra → { -deposito-cauzionale } = 押金
p-6wvn9 = 您付第一个月房租、押金，有时还有中介费。很多合同不用付登记税。如果有这笔税，由您和房东分担。

## Casi particolari

# it: Se non sei cittadino dell'Unione europea, il proprietario fa anche la [comunicazione][1] alla polizia.
# note: [1] = servizi/dichiarazione-di-ospitalita
p-2nez8 = 如果您不是欧盟公民，房东还要向警察[申报][1]。

## Se qualcosa va male

# it: Se qualcosa va male
t-txhi9 = 如果出了问题
# it: **Il contratto non è registrato?** Puoi registrarlo tu. Chiedi a un sindacato degli inquilini.
# note: voce 1 di 3
# term: sindacato → { -sindacato } = 工会
l-a3sjj = **合同没有登记？**您可以自己登记。请问租客工会。
# it: **Il proprietario non affitta agli stranieri?** È una [discriminazione][1].
# note: voce 2 di 3
# note: [1] = servizi/segnalare-discriminazione
l-becrd = **房东不租给外国人？**这是[歧视][1]。
# it: **Ti ha chiesto soldi e poi è sparito?** Fai una [denuncia][1].
# note: voce 3 di 3
# note: [1] = servizi/fare-una-denuncia
# term: denuncia → { -denuncia } = 报案
l-ehcu5 = **收了您的钱就不见了？**请去[报案][1]。
