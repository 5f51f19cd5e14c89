### Assistente sociale del Comune — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assistente sociale del Comune
# term: assistente sociale → { -assistente-sociale } = 社工
title = 市政府的社工
# it: La persona a cui parlare se mancano soldi, casa o aiuto in famiglia.
summary = 缺钱、没房子或家里需要帮助时，可以找他谈。
# it: assistente sociale; servizi sociali; povertà; aiuto; cibo; pacco alimentare; dormitorio; segretariato sociale; fame; dove dormire; senza casa; dormo per strada; vivo per strada; dormo in macchina; senzatetto; non so dove dormire; mi hanno cacciato di casa; ho fame; non ho da mangiare; non ho soldi; mensa dei poveri; figli affamati
# term: assistente sociale → { -assistente-sociale } = 社工
keywords = 社工; 社会服务; 困难; 帮助; 食物; 食品包; 收容所; 没地方住; 饿; 睡哪里; 无家可归; 睡街头; 睡大街; 睡车里; 流浪; 没地方睡; 没有房子; 没地方去; 被赶出来了; 我饿了; 没饭吃; 没钱吃饭; 没钱; 免费食物
# it: un documento, se ce l'hai
f-kca23 = 证件，如果您有
# it: l'ISEE, se ce l'hai
# term: isee → { -isee } = 家庭经济状况指标
f-iqanw = ISEE，如果您有
# it: le lettere sul problema: sfratto, bollette, scuola
# term: sfratto → { -sfratto } = 强制搬离
# term: bollette → { -bolletta } = 水电煤账单
f-py28s = 关于问题的信：强制搬离、水电煤账单、学校
# it: un colloquio e un progetto di aiuto
f-zkj8c = 一次面谈和一个帮助计划
# it: il colloquio
f-k2avp = 面谈
# it: L'[assistente sociale][1] ascolta il tuo problema e cerca con te un aiuto. Il colloquio è gratis.
# note: [1] = termini/assistente-sociale
# term: assistente sociale → { -assistente-sociale } = 社工
p-t5jrn = [社工（assistente sociale）][1]听您说困难，和您一起找帮助。面谈免费。

## A chi è rivolto

# it: A chi abita nel territorio del Comune ed è in difficoltà. Nei casi urgenti puoi andare anche senza residenza e senza permesso.
# term: residenza → { -residenza } = 户口
p-wryq7 = 面向住在本市范围内、有困难的人。紧急情况，没有户口、没有居留也可以去。

## Come fare

# it: Telefona o vai al tuo Comune. Chiedi del **segretariato sociale** o dei servizi sociali.
# note: voce 1 di 5
# note: «segretariato sociale» è scritto così sulla porta: lascialo accanto alla traduzione.
l-q8hgw = 打电话或去您的市政府（Comune）。找**segretariato sociale**（社会服务接待处）或社会服务处（servizi sociali）。
# it: Prendi un appuntamento. Se non parli italiano, chiedi un [mediatore][1].
# note: voce 2 di 5
# note: [1] = servizi/chiedere-un-mediatore
l-imzcx = 预约。如果不会说意大利语，请要求[调解员][1]。
# it: Porta i documenti che hai. Se non li hai, vai lo stesso.
# note: voce 3 di 5
l-ezgh8 = 带上您有的文件。没有也要去。
# it: Racconta come stanno le cose. Di' la verità: quello che dici è riservato.
# note: voce 4 di 5
l-w6jwj = 说明情况。请说实话：您说的事会保密。
# it: Fate insieme un progetto. Può servire l'[ISEE][1].
# note: voce 5 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = 家庭经济状况指标
l-hjnx9 = 一起做一个计划。可能需要[ISEE][1]。

## Cosa si ottiene

# it: Dipende dal Comune e dal tuo caso. Per esempio:
p-ivrm9 = 看市政府和您的情况。例如：
# it: un aiuto per affitto, bollette o cibo
# note: voce 1 di 4
# term: bollette → { -bolletta } = 水电煤账单
l-piwwk = 房租、水电煤账单或食物方面的帮助
# it: aiuto a casa per anziani e disabili
# note: voce 2 di 4
l-rfyh6 = 给老人和残障人士的上门帮助
# it: aiuto per i figli
# note: voce 3 di 4
l-i4pf3 = 对孩子的帮助
# it: un posto per dormire, se non hai casa
# note: voce 4 di 4
l-8rjwx = 如果没有住处，一个睡觉的地方

## Casi particolari

# it: L'assistente sociale **non** porta via i figli solo perché sei povero o senza permesso. Aiuta la famiglia a stare insieme. Solo un giudice può decidere diversamente, per gravi pericoli.
# term: assistente sociale → { -assistente-sociale } = 社工
p-8krn4 = 社工**不会**仅仅因为您穷或没有居留就带走孩子。社工帮助一家人在一起。只有法官在有严重危险时才能作别的决定。
# it: Nei comuni piccoli il servizio è di più comuni insieme. Chiedi sempre prima al tuo municipio.
p-t26pc = 在小市镇，几个市镇合办这项服务。每次先问您的市政府。

## Se qualcosa va male

# it: Se qualcosa va male
t-4p978 = 如果出了问题
# it: Ti dicono di no? Chiedi il motivo per iscritto. Puoi chiedere un altro colloquio. Chiedi aiuto anche alle parrocchie e alle associazioni.
p-zthe4 = 他们不同意？请要求书面原因。您可以要求再面谈一次。也可以向教堂和协会求助。
