### Emergenza: chiama il 112 — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Emergenza: chiama il 112
title = 紧急情况：拨打112
# it: Un solo numero per ambulanza, vigili del fuoco, polizia e carabinieri.
summary = 救护车、消防、警察和宪兵，只有一个号码。
# it: ambulanza; polizia; carabinieri; vigili del fuoco; pronto soccorso; incidente; incendio; 118; 115; 113; fuoco; aiuto; aiutatemi; soccorso; salvatemi; sto morendo; mi uccide; non respira; non riesco a respirare; soffoca; infarto; dolore al petto; ictus; overdose; sangue; emorragia; perde sangue; svenuto; incosciente; privo di sensi; avvelenamento; pericolo di vita; voglio uccidermi; mi vogliono uccidere; pompieri; pompiere; ladri; ladro in casa; brucia; 911; odore di gas; fuga di gas; mia figlia è sparita; mio figlio è sparito; non trovo mio figlio; persona scomparsa; rapito; vuole uccidermi
# term: pronto soccorso → { -pronto-soccorso } = 急诊
keywords = 救护车; 警察; 报警; 消防; 火警; 急救; 车祸; 着火; 112; 118; 115; 113; 火灾; 救命; 救救我; 救我; 求救; 快死了; 他要杀我; 没有呼吸; 不呼吸; 喘不过气; 呼吸困难; 窒息; 心脏病发作; 心梗; 胸口痛; 中风; 吸毒过量; 药物过量; 流血; 大出血; 昏迷; 晕倒; 失去意识; 中毒; 危险; 紧急; 要自杀; 消防员; 消防队; 小偷; 着火了; 911; 煤气味; 煤气泄漏; 失踪; 绑架; 他想杀我; 孩子不见了; 女儿不见了; 儿子不见了; 找不到孩子; 孩子走丢了; 人失踪了; 失踪人口; 家人失踪
# it: l'arrivo di ambulanza, vigili del fuoco o polizia
f-4uyfv = 救护车、消防或警察到来
# it: emergenza
f-m6hdz = 紧急求助
# it: cure non urgenti
f-p9gv6 = 非紧急医疗
# it: Solo dove il numero è attivo.
f-wi3s5 = 只在这个号码已开通的地方。
# it: violenza e stalking
f-ify8u = 暴力和跟踪骚扰
# it: bambini in pericolo
f-hs492 = 处境危险的儿童
# it: tratta
# term: tratta → { -tratta } = 人口贩卖
f-fjxa2 = 人口贩卖
# it: Chiama il { $phone } quando c'è un pericolo grave. Risponde una persona, di giorno e di notte.
# note: $phone = un dato; lo scrive il sito
p-hs5jw = 有严重危险时，拨打{ $phone }。白天黑夜都有人接听。

## A chi è rivolto

# it: A tutti. Puoi chiamare anche senza documenti.
p-t45ew = 面向所有人。没有证件也可以打。

## Come fare

# it: Se una persona rischia la vita, chiama subito il { $phone-emergenza }. Non aspettare.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-cdfbx = 如果有人有生命危险，马上拨打{ $phone-emergenza }。不要等。
# it: Chiama il { $phone-emergenza }. La chiamata è **gratis**.
# note: voce 1 di 4
# note: $phone-emergenza = un dato; lo scrive il sito
l-d69jx = 拨打{ $phone-emergenza }。电话**免费**。
# it: Di' dove sei: il comune, la via, il numero.
# note: voce 2 di 4
l-p2ewn = 说您在哪里：市镇、街道、门牌号。
# it: Di' che cosa succede e quante persone stanno male.
# note: voce 3 di 4
l-arpi4 = 说发生了什么，有几个人受伤或不舒服。
# it: Rispondi alle domande. Non chiudere la chiamata per primo.
# note: voce 4 di 4
l-c3du5 = 回答问题。不要先挂电话。

## Casi particolari

# it: Se non puoi andare al telefono, chiedi a una persona vicina di chiamare per te.
# note: critico: qui uno sbaglio può fare danno
p-3sfr2 = 如果您不能打电话，请旁边的人替您打。

## Altri numeri

# it: Altri numeri
t-eaqza = 其他号码
# it: Che cosa succede
c-vdfnq = 发生什么
# it: Numero
c-vgt4u = 号码
# it: Hai bisogno di un medico, ma non è urgente.
c-gd7h6 = 您需要医生，但不紧急。
# it: Una persona ti fa violenza o ti perseguita.
c-fx2qw = 有人对您使用暴力或跟踪骚扰您。
# it: Un bambino è in pericolo.
c-a2awk = 有孩子处境危险。
# it: Una persona ti sfrutta o ti tiene con la forza.
c-xf5de = 有人剥削您或强行关着您。
# it: Il numero per le cure non urgenti funziona solo in alcune zone. Per la violenza leggi anche [la pagina sul numero antiviolenza][1].
# note: [1] = servizi/antiviolenza-1522
p-ffxrh = 非紧急医疗的号码只在一些地区开通。关于暴力，也请看[反暴力热线的页面][1]。
