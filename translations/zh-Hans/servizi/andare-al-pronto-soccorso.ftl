### Andare al pronto soccorso — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Andare al pronto soccorso
# term: pronto soccorso → { -pronto-soccorso } = 急诊
title = 去急诊
# it: Quando andare, che cosa succede e perché si aspetta.
summary = 什么时候去、会发生什么、为什么要等。
# it: ospedale; urgenza; triage; codice rosso; ambulanza; incidente; sangue; caduta; bruciatura; si sono rotte le acque; braccio rotto; morso di cane; mi ha morso un cane; gamba rotta; mi sono rotto il braccio
# term: triage → { -triage } = 急诊分诊
keywords = 医院; 急诊; 急救; 分诊; 救护车; 事故; 急诊排队; 流血; 摔伤; 烫伤; 烧伤; 羊水破了; 手臂骨折; 被狗咬; 狗咬; 狗咬了我; 被狗咬了; 骨折; 腿断了; 腿骨折; 胳膊断了; 手断了; 我的手臂断了; 摔断腿
# it: la tessera sanitaria o un documento, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = 医疗卡
f-5hnxg = { -tessera-sanitaria }或证件，如果您有
# it: la lista delle medicine che prendi
f-nqird = 您在吃的药的清单
# it: una visita urgente
f-utg7d = 紧急诊治
# it: emergenza
f-uw68t = 紧急求助
# it: Il [pronto soccorso][1] è in ospedale. È per i problemi gravi e improvvisi.
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = 急诊
p-s2tq8 = [急诊（pronto soccorso）][1]在医院里，处理严重和突发的问题。

## A chi è rivolto

# it: A tutti. Puoi andare anche senza documenti e senza permesso.
p-b7efv = 面向所有人。没有证件、没有居留也可以去。
# it: Il personale **non** ti segnala alla polizia solo perché non hai il permesso. Ci sono solo pochi casi in cui un medico deve avvisare, come per i cittadini italiani.
# note: critico: qui uno sbaglio può fare danno
p-4km45 = 工作人员**不会**仅仅因为您没有居留而向警察报告。只有少数情况医生必须报告，对意大利公民也一样。

## Come fare

# it: Se una persona non può muoversi o rischia la vita, non portarla tu. Chiama il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-dherx = 如果病人不能动或有生命危险，不要自己送。请拨打{ $phone }。
# it: Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = 急诊
p-f66h6 = 不满3个月的婴儿发烧，要马上去[急诊（pronto soccorso）][1]。
# it: Vai all'ingresso del pronto soccorso.
# note: voce 1 di 6
# term: pronto soccorso → { -pronto-soccorso } = 急诊
l-hkufu = 到{ -pronto-soccorso }的入口。
# it: Di' che cosa senti e da quando. Di' se sei incinta o hai allergie.
# note: voce 2 di 6
l-nrye8 = 说您哪里不舒服、从什么时候开始。说您是否怀孕或过敏。
# it: Un infermiere decide quanto è urgente. Questo si chiama [triage][1].
# note: voce 3 di 6
# note: [1] = termini/triage
# term: triage → { -triage } = 急诊分诊
l-zg4wq = 护士判断有多紧急。这叫[急诊分诊（triage）][1]。
# it: Aspetta. Chi è più grave passa prima, anche se arriva dopo.
# note: voce 4 di 6
l-6h2a2 = 请等候。病情更重的人先看，即使来得晚。
# it: Se stai peggio mentre aspetti, dillo subito.
# note: voce 5 di 6
l-idx7x = 如果等候时病情加重，马上说。
# it: Quando esci ricevi un foglio. Portalo al tuo medico.
# note: voce 6 di 6
l-e8mcg = 离开时您会拿到一张单子。请带给您的家庭医生。

## Quanto costa

# it: Per i casi gravi non paghi. Se il problema non era urgente, puoi dover pagare un [ticket][1].
# note: [1] = termini/ticket
# term: ticket → { -ticket } = 医疗自付费
p-473rz = 严重的情况不用付钱。如果问题并不紧急，您可能要付[医疗自付费（ticket）][1]。

## Casi particolari

# it: **Violenza.** Di' all'infermiere: **ho subito violenza**. C'è un percorso riservato.
# note: voce 1 di 2
# note: «ho subito violenza» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-xks6k = **暴力。**请对护士说：**ho subito violenza**（我遭受了暴力）。有保密的专门通道。
# it: **Lingua.** Chiedi un mediatore o un interprete al telefono.
# note: voce 2 di 2
l-whzvy = **语言。**请要求调解员或电话翻译。

## Se qualcosa va male

# it: Se qualcosa va male
t-xth6y = 如果出了问题
# it: Per febbre, tosse o un dolore leggero vai dal medico. Se il medico non c'è, leggi [che cosa fare][1].
# note: [1] = servizi/cure-non-urgenti
p-35ec2 = 发烧、咳嗽或轻微疼痛，请去看家庭医生。如果家庭医生不在，请看[该怎么办][1]。
