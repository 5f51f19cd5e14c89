### Alcol, droghe e gioco d'azzardo: aiuto per smettere — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Alcol, droghe e gioco d'azzardo: aiuto per smettere
title = 酒、毒品和赌博：帮助戒掉
# it: Un servizio pubblico e gratuito per chi ha una dipendenza e per la famiglia.
summary = 公立的免费服务，帮助成瘾的人和家人。
# it: SerD; droga; alcol; alcolismo; gioco d'azzardo; dipendenza; slot; bevo troppo; non riesco a smettere di bere; mio marito beve; ubriaco; alcolista; mi drogo; mio figlio si droga
# term: serd → { -serd } = 戒瘾服务中心
keywords = SerD; 戒毒; 戒酒; 赌博; 赌瘾; 老虎机; 成瘾; 毒品; 酗酒; 我喝太多酒; 喝酒喝太多; 戒不了酒; 戒不掉酒; 老公酗酒; 老公天天喝酒; 喝醉; 酒鬼; 酒瘾; 吸毒; 我吸毒; 儿子吸毒; 孩子吸毒; 毒瘾; 戒赌
# it: ascolto e cure
f-9s565 = 倾听和治疗
# it: Il **Servizio dipendenze** ([SerD][1]) aiuta chi non riesce a smettere di bere, di usare droghe o di giocare soldi.
# note: [1] = termini/serd
# term: servizio dipendenze → { -serd } = 戒瘾服务中心
p-r4c6c = **Servizio dipendenze**（戒瘾服务中心，[SerD][1]）帮助戒不掉酒、毒品或赌博的人。

## A chi è rivolto

# it: A chi ha il problema e ai suoi familiari. Puoi andare anche solo per parlare.
p-bu5xt = 面向有问题的人和他们的家人。只去谈谈也可以。
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = 公立医疗机构
p-ik43y = 您住在克雷马（Crema）或附近的市镇？您的[ASST][1]是另一个：请问市政府（Comune）。

## Come fare

# it: Chiedi l'indirizzo al medico o in farmacia. Non serve la ricetta.
# note: voce 1 di 4
# term: ricetta → { -ricetta } = 处方
l-ca8eu = 地址请问医生或药店。不需要处方。
# it: Telefona o vai di persona.
# note: voce 2 di 4
l-q2w6x = 打电话或亲自去。
# it: Racconta la tua situazione. Se vuoi, puoi **non** dire il tuo nome.
# note: voce 3 di 4
l-k5emu = 说出您的情况。如果您愿意，可以**不**说名字。
# it: Decidi con loro un percorso.
# note: voce 4 di 4
l-krdt9 = 和他们一起决定治疗计划。

## Cosa si ottiene

# it: Ascolto, visite, medicine, gruppi. È tutto gratis e segreto.
p-2zzkb = 倾听、检查、药物、小组。全部免费、保密。

## Casi particolari

# it: Chi va al SerD non viene denunciato per questo.
# note: voce 1 di 3
# term: serd → { -serd } = 戒瘾服务中心
l-ghgbv = 去{ -serd }的人不会因此被告发。
# it: Se lavori, in certi casi puoi tenere il posto durante le cure. Chiedi al servizio.
# note: voce 2 di 3
l-b6c6y = 如果您有工作，某些情况下治疗期间可以保留职位。请问服务中心。
# it: La famiglia può chiedere aiuto anche se il parente non vuole.
# note: voce 3 di 3
l-me92y = 即使成瘾的亲人不愿意，家人也可以求助。

## Se qualcosa va male

# it: Se qualcosa va male
t-inqmy = 如果出了问题
# it: Una persona non si sveglia o respira male? Chiama il [numero di emergenza][1].
# note: [1] = servizi/emergenza-112
p-cpc5q = 有人叫不醒或呼吸困难？请拨打[紧急电话][1]。
