### Non riesci a pagare l'affitto, e non è colpa tua — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Non riesci a pagare l'affitto, e non è colpa tua
title = 您付不起房租，又不是您的错
# it: Che cosa fare se hai perso il lavoro o sei malato: la morosità incolpevole.
# term: morosità incolpevole → { -morosita-incolpevole } = 非自愿拖欠房租
summary = 如果失业或生病了该怎么办：非自愿拖欠房租。
# it: morosità incolpevole; affitto arretrato; sfratto; contributo affitto; aiuto affitto
# term: morosità incolpevole → { -morosita-incolpevole } = 非自愿拖欠房租
# term: sfratto → { -sfratto } = 强制搬离
# term: contributo → { -contributi } = 社保金
keywords = 付不起房租; 欠房租; 拖欠租金; 房租补助; 被赶; 非自愿拖欠
# it: il contratto di affitto registrato
f-is3gj = 登记过的租房合同
# it: la prova di che cosa è successo: licenziamento, malattia, separazione
# term: licenziamento → { -licenziamento } = 解雇
f-im4ty = 说明发生了什么事的证据：解雇、生病、分居
# it: le lettere del proprietario o del tribunale
f-p2jwe = 房东或法院的信
# it: un contributo o un accordo con il proprietario
# term: contributo → { -contributi } = 社保金
f-qttwb = 一笔补助，或者和房东的协议
# it: Se non paghi perché hai perso il lavoro o sei malato, si chiama [morosità incolpevole][1]. Ci possono essere aiuti.
# note: [1] = termini/morosita-incolpevole
# term: morosità incolpevole → { -morosita-incolpevole } = 非自愿拖欠房租
p-i343g = 如果您因为失业或生病付不了房租，这叫[非自愿拖欠房租][1]。可能有补助。

## A chi è rivolto

# it: A chi ha un contratto registrato e ha perso una parte grande dei suoi soldi. Le cause sono per esempio:
p-fh83b = 面向有登记过的合同、失去了大部分收入的人。原因例如：
# it: licenziamento o meno ore di lavoro
# note: voce 1 di 4
# term: licenziamento → { -licenziamento } = 解雇
l-42xs5 = 被解雇或工时减少
# it: malattia grave
# note: voce 2 di 4
l-cfcwp = 重病
# it: separazione
# note: voce 3 di 4
l-x9d4d = 分居
# it: morte di chi portava lo stipendio
# note: voce 4 di 4
l-zwm4d = 挣工资的家人去世

## Come fare

# it: **Parla subito** con il proprietario. Chiedi di pagare a rate. Scrivete l'accordo.
# note: voce 1 di 5
l-7t2ay = **马上和房东谈。**要求分期付款。把协议写下来。
# it: Vai dai [servizi sociali][1] del tuo Comune. Chiedi se adesso danno un aiuto per pagare l'affitto.
# note: voce 2 di 5
# note: [1] = servizi/servizio-sociale
l-2h4vp = 去您市政府（Comune）的[社会服务处][1]。问现在有没有帮助付房租的补助。
# it: Chiedi l'[ISEE][1], anche quello corrente.
# note: voce 3 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = 家庭经济状况指标
l-db6we = 申请[ISEE][1]，也可以申请当前ISEE（ISEE corrente）。
# it: Paga quello che puoi, ogni mese. Tieni le ricevute.
# note: voce 4 di 5
# term: ricevute → { -ricevuta-del-permesso } = 居留收据
l-em8vb = 每个月付您付得起的部分。保存收据。
# it: Se arriva una lettera dal tribunale, leggi [che cosa fare][1].
# note: voce 5 di 5
# note: [1] = servizi/ho-ricevuto-uno-sfratto
l-djbbc = 如果收到法院（tribunale）的信，请看[该怎么办][1]。

## Tempi e scadenze

# it: Questi aiuti ci sono solo quando il Comune ha i fondi. Chiedi spesso e guarda gli avvisi del Comune.
p-9dtje = 只有市政府有资金的时候才有这些补助。请经常问，并看市政府的公告。

## Casi particolari

# it: A Crema c'è un progetto per queste [emergenze della casa][1]. Chiedi in Comune se è attivo.
# note: [1] = servizi/crema-aiuti-sociali
p-hu9y4 = 在克雷马，有一个项目帮助处理这些[住房紧急情况][1]。请问市政府这个项目现在是否还在进行。

## Se qualcosa va male

# it: Se qualcosa va male
t-5k24q = 如果出了问题
# it: Non andare via di casa solo perché il proprietario te lo dice. Può mandarti via soltanto un **giudice**. Se cambia la serratura, chiama la polizia.
# note: critico: qui uno sbaglio può fare danno
p-gzwvb = 不要只因为房东叫您走就搬走。只有**法官**才能让您搬走。如果房东换了锁，请报警。
