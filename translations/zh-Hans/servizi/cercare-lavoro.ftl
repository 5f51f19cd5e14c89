### Cercare lavoro con il centro per l'impiego — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cercare lavoro con il centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = 就业中心
title = 通过就业中心找工作
# it: Un ufficio pubblico e gratuito che ti aiuta a trovare un lavoro o un corso.
summary = 公立的免费办公室，帮您找工作或课程。
# it: lavoro; disoccupato; curriculum; centro per l'impiego; DID; ufficio di collocamento; collocamento
# term: did → { -did } = 求职声明
# term: ufficio di collocamento → { -centro-per-l-impiego } = 就业中心
keywords = 找工作; 失业; 简历; 就业中心; DID; 职业介绍所; 登记失业
# it: il curriculum, se ce l'hai
f-nsabb = 简历，如果您有
# it: la dichiarazione di disponibilità al lavoro
f-5w58f = 求职声明（DID）
# it: un colloquio e un patto con i passi da fare
f-gvxv4 = 一次面谈和一份写明步骤的协议
# it: Il [centro per l'impiego][1] è un ufficio pubblico. In Lombardia lo gestisce la Provincia.
# note: [1] = termini/centro-per-l-impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = 就业中心
p-9hx4g = [就业中心（centro per l'impiego）][1]是公共办公室。在伦巴第由省政府管理。

## A chi è rivolto

# it: A chi non ha lavoro o vuole cambiarlo. Se non sei cittadino dell'Unione europea, serve un permesso che fa lavorare.
p-4nwmg = 面向没有工作或想换工作的人。如果您不是欧盟公民，需要可以工作的居留。

## Come fare

# it: Chiedi al Comune o alla [Provincia][1] qual è il centro della tua zona.
# note: voce 1 di 6
# note: [1] = enti/provincia-di-cremona
l-9982h = 问市政府（Comune）或[省政府（Provincia）][1]哪个是您这一带的就业中心。
# it: Prendi un appuntamento.
# note: voce 2 di 6
l-fhg5p = 预约。
# it: Firma la [DID][1]: dici che sei senza lavoro e pronto a lavorare.
# note: voce 3 di 6
# note: [1] = termini/did
# term: did → { -did } = 求职声明
l-xxegq = 签[求职声明（DID）][1]：说明您没有工作，随时可以工作。
# it: Fai il colloquio. Racconta che lavori hai fatto e che cosa sai fare.
# note: voce 4 di 6
l-ue7qr = 参加面谈。说您做过什么工作、会做什么。
# it: Firma il **patto di servizio**. Dice che cosa fai tu e che cosa fa il centro.
# note: voce 5 di 6
l-equ8f = 签**patto di servizio**（服务协议）。上面写着您做什么、中心做什么。
# it: Vai a tutti gli appuntamenti.
# note: voce 6 di 6
l-eqw4j = 每次预约都要去。

## Cosa si ottiene

# it: aiuto per scrivere il curriculum
# note: voce 1 di 3
l-92477 = 帮您写简历
# it: offerte di lavoro
# note: voce 2 di 3
l-em8hw = 招工信息
# it: corsi e [tirocini][1]
# note: voce 3 di 3
# note: [1] = termini/tirocinio
# term: tirocini → { -tirocinio } = 实习
l-iighg = 课程和[实习][1]

## Casi particolari

# it: **Perdi il lavoro?** Non perdi subito il permesso. Con il permesso per [attesa occupazione][1] hai di solito almeno un anno per cercare.
# note: voce 1 di 3
# note: [1] = termini/attesa-occupazione
# term: attesa occupazione → { -attesa-occupazione } = 待业居留
l-w6d8v = **失业了？**您不会马上失去居留。有了[待业居留（attesa occupazione）][1]，您通常至少有一年时间找工作。
# it: **Richiedenti asilo.** Dopo un certo tempo dalla domanda puoi lavorare.
# note: voce 2 di 3
# term: richiedenti asilo → { -richiedente-asilo } = 庇护申请人
l-t5gkf = **庇护申请人。**提出申请后过一定时间可以工作。
# it: Ci sono anche **agenzie per il lavoro** private. Per chi cerca lavoro sono gratis.
# note: voce 3 di 3
l-6hmsq = 还有私人的**agenzie per il lavoro**（劳务中介）。对找工作的人免费。
# it: Non pagare mai per avere un lavoro. È vietato chiedere soldi a chi cerca lavoro.
# note: critico: qui uno sbaglio può fare danno
p-n8ici = 千万不要为了得到工作付钱。向找工作的人要钱是违法的。

## Se qualcosa va male

# it: Se qualcosa va male
t-j8jcx = 如果出了问题
# it: Se salti un appuntamento senza motivo, puoi perdere aiuti. Se stai male, porta il certificato del medico.
p-aujwp = 如果没有理由不去预约，可能失去补助。如果生病，请带医生证明。
