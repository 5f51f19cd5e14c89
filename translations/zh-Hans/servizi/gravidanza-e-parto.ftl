### Sei incinta: cure, esami e parto — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sei incinta: cure, esami e parto
title = 您怀孕了：看病、检查和分娩
# it: Visite e ospedale per le donne in gravidanza, anche senza permesso.
summary = 孕妇的检查和医院，没有居留也可以。
# it: gravidanza; incinta; parto; ostetrica; ecografia; permesso per cure mediche; corso preparto; aspetto un bambino; test di gravidanza
keywords = 怀孕; 孕妇; 分娩; 助产士; 产检; B超; 怀孕居留; 产前课程; 怀孕了; 验孕
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = 医疗卡
# term: codice stp → { -stp } = 无居留者医疗代码
f-zjcf4 = 医疗卡或STP代码，如果您有
# it: gli esami che hai già fatto
f-9t7be = 您已经做过的检查
# it: visite, esami e assistenza al parto
f-6xchf = 看病、检查和分娩护理
# it: In gravidanza hai diritto alle visite, agli esami e al parto in ospedale.
p-rydyd = 怀孕期间，您有权看医生、做检查和在医院分娩。

## A chi è rivolto

# it: A tutte le donne, **anche senza permesso di soggiorno**.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = 居留
p-vip88 = 面向所有妇女，**没有居留也一样**。
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = 公立医疗机构
p-isdvd = 您住在克雷马（Crema）或附近的市镇？您的[ASST][1]是另一个：请问市政府（Comune）。

## Come fare

# it: Fai il test di gravidanza. Poi vai al [consultorio][1] o dal medico.
# note: voce 1 di 6
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = 家庭咨询所
l-urvrm = 做怀孕测试。然后去[家庭咨询所（consultorio）][1]或看医生。
# it: Fai la prima visita presto, meglio nei primi tre mesi.
# note: voce 2 di 6
l-sarhb = 早点做第一次检查，最好在头三个月。
# it: Fai gli esami indicati. Tieni tutti i fogli in una cartellina.
# note: voce 3 di 6
l-mfg4q = 做医生要求的检查。把所有单子放在一个文件夹里。
# it: Scegli l'ospedale. Chiedi del corso prima del parto.
# note: voce 4 di 6
l-ua2s3 = 选医院。问产前课程。
# it: Negli ultimi mesi prepara la borsa e i documenti.
# note: voce 5 di 6
l-n9fw8 = 最后几个月准备好包和证件。
# it: Quando arrivano i dolori o si rompono le acque, vai in ospedale.
# note: voce 6 di 6
l-d9m6p = 开始阵痛或破水时，去医院。
# it: Perdi sangue, hai molta febbre o non senti più il bambino? Chiama il [numero di emergenza][1] o vai al pronto soccorso.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
# term: pronto soccorso → { -pronto-soccorso } = 急诊
p-igu74 = 出血、高烧或感觉不到胎动？请拨打[紧急电话][1]或去{ -pronto-soccorso }。

## Quanto costa

# it: Gli esami più importanti della gravidanza sono gratis, se sulla ricetta c'è scritta l'[esenzione][1].
# note: [1] = termini/esenzione
# term: ricetta → { -ricetta } = 处方
# term: esenzione → { -esenzione } = 免缴医疗费
p-fgnge = 如果处方上写有[免缴医疗费（esenzione）][1]，怀孕最重要的检查免费。

## Casi particolari

# it: **Non hai il permesso?** Puoi chiedere in [Questura][1] un permesso per gravidanza. Dura fino a 6 mesi dopo il parto. Non possono mandarti via.
# note: voce 1 di 3
# note: [1] = termini/questura
# term: questura → { -questura } = 警察总局
l-93rk3 = **没有居留？**您可以到[警察总局（Questura）][1]申请怀孕居留。有效到分娩后6个月。这期间不能把您驱逐出境。
# it: **Lavori?** Leggi del [congedo di maternità][1]. Da incinta non possono licenziarti, salvo casi rari.
# note: voce 2 di 3
# note: [1] = servizi/congedo-di-maternita
l-q46ah = **在工作？**请看[产假][1]。怀孕期间不能解雇您，极少数情况除外。
# it: **Non vuoi tenere il bambino?** Puoi partorire in ospedale e non dire il tuo nome. Nessuno ti giudica.
# note: voce 3 di 3
l-jh2nc = **不想要孩子？**您可以在医院分娩而不说名字。没有人会评判您。

## Se qualcosa va male

# it: Se qualcosa va male
t-isq4p = 如果出了问题
# it: Dopo il parto sei molto triste o hai pensieri brutti? Succede a molte donne. Parla con l'ostetrica, il consultorio o il medico.
# term: consultorio → { -consultorio-familiare } = 家庭咨询所
p-8xfvg = 分娩后很难过，或有不好的念头？很多妇女都会这样。请和助产士、{ -consultorio-familiare }或医生谈。
