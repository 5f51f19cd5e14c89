### Mensa e autobus della scuola — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Mensa e autobus della scuola
title = 学校食堂和校车
# it: Come iscrivere i figli alla mensa e allo scuolabus e pagare meno.
summary = 怎样给孩子报名学校食堂和校车，怎样少付钱。
# it: mensa; scuolabus; pulmino; pasto; dieta; refezione; buoni pasto
keywords = 学校食堂; 校车; 午餐; 饮食; 餐券; mensa; scuolabus
# it: il certificato del medico, per una dieta di salute
f-pixfs = 医生证明，如果因健康需要特别饮食
# it: il posto alla mensa o sull'autobus
f-2rr89 = 食堂或校车的名额
# it: La mensa è il pranzo a scuola. Lo scuolabus è l'autobus per i bambini. Di solito li organizza il Comune.
p-xmdup = 食堂（mensa）指学校的午餐。校车（scuolabus）是孩子坐的车。通常由市政府（Comune）安排。

## A chi è rivolto

# it: Ai bambini e ragazzi che vanno a scuola.
p-4suzw = 面向上学的儿童和青少年。

## Come fare

# it: Chiedi alla scuola se ci sono mensa e scuolabus.
# note: voce 1 di 5
l-bntr9 = 问学校有没有食堂和校车。
# it: Chiedi in Comune quando puoi fare la domanda. Spesso è prima dell'estate.
# note: voce 2 di 5
l-w6kh7 = 问市政府什么时候可以申请。常常在夏天之前。
# it: Porta l'[ISEE][1], se è basso. Paghi meno.
# note: voce 3 di 5
# note: [1] = termini/isee
# term: isee → { -isee } = 家庭经济状况指标
l-t8ypk = 如果[ISEE][1]低，请带上。可以少付。
# it: Di' che cosa tuo figlio **non** può mangiare.
# note: voce 4 di 5
l-kf278 = 说您的孩子**不能**吃什么。
# it: Paga come dice il Comune. Tieni le ricevute.
# note: voce 5 di 5
# term: ricevute → { -ricevuta-del-permesso } = 居留收据
l-97wc5 = 按市政府的要求付钱。保存收据。

## Casi particolari

# it: **Dieta per religione**, per esempio senza maiale: scrivilo nella domanda.
# note: voce 1 di 3
l-ffbd6 = **宗教饮食**，比如不吃猪肉：请写在申请里。
# it: **Allergia o malattia:** porta il certificato del medico.
# note: voce 2 di 3
l-93yib = **过敏或疾病：**带医生证明。
# it: **Arrivi durante l'anno?** Chiedi subito: spesso c'è ancora posto.
# note: voce 3 di 3
l-xhn3f = **学年中间到来？**马上问：常常还有名额。

## Se qualcosa va male

# it: Se qualcosa va male
t-46hb8 = 如果出了问题
# it: Non riesci a pagare? Dillo in Comune prima di avere troppi debiti. Parla con l'[assistente sociale][1].
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = 社工
p-2bjqm = 付不起吗？在欠太多钱之前告诉市政府。和[社工][1]谈。
