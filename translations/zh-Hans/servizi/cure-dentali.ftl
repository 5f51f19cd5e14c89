### Andare dal dentista — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Andare dal dentista
title = 看牙医
# it: Mal di denti e cure dei denti: che cosa paga il Servizio sanitario e a chi chiedere.
# term: servizio sanitario → { -servizio-sanitario-nazionale } = 国家医疗服务
summary = 牙痛和治牙：国家医疗服务付哪些钱，该问谁。
# it: dentista; mal di denti; male ai denti; dolore ai denti; mi fa male un dente; denti; dente rotto; togliere un dente; carie; dente cariato; gengive; ascesso; apparecchio per i denti; dentiera; odontoiatra
keywords = 牙医; 牙科; 牙痛; 牙疼; 我牙疼; 牙齿; 看牙; 断牙; 拔牙; 蛀牙; 龋齿; 补牙; 牙龈; 牙龈肿痛; 牙套; 矫正牙齿; 假牙; 智齿; dentista; 烂牙
# it: la tessera sanitaria o il codice STP
# term: tessera sanitaria → { -tessera-sanitaria } = 医疗卡
# term: codice stp → { -stp } = 无居留者医疗代码
f-qapvt = 医疗卡或STP代码
# it: la ricetta del medico, se il CUP la chiede
# term: ricetta → { -ricetta } = 处方
# term: cup → { -cup } = 看病预约中心
f-eb3k7 = 医生的{ -ricetta }，如果看病预约中心（CUP）要求
# it: il foglio dell'esenzione, se ce l'hai
# term: esenzione → { -esenzione } = 免缴医疗费
f-3gim2 = 免缴医疗费（esenzione）的证明，如果您有
# it: una visita dal dentista o una cura urgente
f-6s443 = 看一次牙医或紧急治疗
# it: emergenza
f-4n43d = 紧急求助
# it: Prenota Salute
f-smvn8 = Prenota Salute（网上预约）
# it: Il [Servizio sanitario][1] paga solo una parte delle cure dei denti. Per le altre vai da un dentista privato e paghi tu.
# note: [1] = termini/servizio-sanitario-nazionale
# term: servizio sanitario → { -servizio-sanitario-nazionale } = 国家医疗服务
p-2d8bg = [国家医疗服务][1]只付一部分治牙的费用。其他的治疗，您去看私人牙医，自己付钱。

## A chi è rivolto

# it: Il Servizio sanitario dà:
# term: servizio sanitario → { -servizio-sanitario-nazionale } = 国家医疗服务
p-ksq57 = { -servizio-sanitario-nazionale }提供：
# it: a tutti: una visita dal dentista e le **cure urgenti** per dolore forte, infezione o sangue
# note: voce 1 di 3
l-nt3gw = 给所有人：看一次牙医，以及剧痛、感染或出血时的**紧急治疗**
# it: a bambini e ragazzi da 0 a 14 anni: controlli e alcune cure
# note: voce 2 di 3
l-xt3sv = 给0到14岁的儿童和青少年：检查和一部分治疗
# it: alle persone in difficoltà, per salute o per soldi: altre cure. Ogni Regione ha regole diverse: chiedi
# note: voce 3 di 3
l-m2b58 = 给因健康或经济原因有困难的人：其他治疗。各大区的规定不同：请询问
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = 公立医疗机构
p-kmyg4 = 您住在克雷马（Crema）或附近的市镇？您的[ASST][1]是另一个：请问市政府（Comune）。

## Come fare

# it: Respiri male o non riesci a inghiottire? Chiama subito il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-mwzqv = 呼吸困难或不能吞咽？马上拨打{ $phone }。
# it: Faccia gonfia con febbre, o sangue che non si ferma: vai subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = 急诊
p-zmxcw = 脸肿并且发烧，或者流血不止：马上去[急诊（pronto soccorso）][1]。
# it: Un incidente ti ha fatto cadere un dente? Vai subito al pronto soccorso. Prendi con te il dente, in un po' di latte.
# note: critico: qui uno sbaglio può fare danno
# term: pronto soccorso → { -pronto-soccorso } = 急诊
p-7mwta = 意外事故把牙撞掉了？马上去{ -pronto-soccorso }。把牙放在一点牛奶里随身带去。
# it: Hai male ai denti? Chiedi al [medico di famiglia][1]. Per un bambino chiedi al [pediatra][2].
# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: medico di famiglia → { -medico-di-base } = 家庭医生
# term: pediatra → { -pediatra-di-libera-scelta } = 儿科医生
l-255vg = 牙痛吗？请问[家庭医生][1]。孩子牙痛请问[儿科医生][2]。
# it: Di' da quando hai male e quali medicine prendi. Di' se sei incinta o hai allergie.
# note: voce 2 di 6
l-ahstc = 说从什么时候开始痛，您吃什么药。说您是否怀孕或过敏。
# it: Chiedi quali cure ti spettano e se serve la [ricetta][1].
# note: voce 3 di 6
# note: [1] = termini/ricetta
# term: ricetta → { -ricetta } = 处方
l-6hgib = 问您有权得到哪些治疗，需不需要[处方（ricetta）][1]。
# it: Prenota al [CUP][1] o sul sito { $web }. Leggi [come si prenota][2]. Se hai molto male, dillo.
# note: voce 4 di 6
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/cup
# note: [2] = servizi/prenotare-una-visita
# term: cup → { -cup } = 看病预约中心
l-2qcca = 在[看病预约中心（CUP）][1]或网站{ $web }预约。请看[怎样预约][2]。如果很痛，要说出来。
# it: Il Servizio sanitario non paga la tua cura? Cerca un dentista privato.
# note: voce 5 di 6
# term: servizio sanitario → { -servizio-sanitario-nazionale } = 国家医疗服务
l-yjkhi = { -servizio-sanitario-nazionale }不付您的治疗费？请找一位私人牙医。
# it: Prima della cura chiedi al dentista privato il **preventivo** scritto. Il preventivo dice quali cure fai e quanto costano.
# note: voce 6 di 6
l-sbrr2 = 治疗以前，向私人牙医要书面的**preventivo**（报价单）。上面写着做哪些治疗、要多少钱。

## Quanto costa

# it: Con il Servizio sanitario di solito paghi il [ticket][1]. Chiedi se hai diritto a una [esenzione][2]. Se non sei iscritto al Servizio sanitario, chiedi prima.
# note: [1] = termini/ticket
# note: [2] = termini/esenzione
# term: servizio sanitario → { -servizio-sanitario-nazionale } = 国家医疗服务
# term: ticket → { -ticket } = 医疗自付费
# term: esenzione → { -esenzione } = 免缴医疗费
p-bcrdh = 用国家医疗服务看牙，一般要付[医疗自付费（ticket）][1]。请问您有没有权[免缴医疗费（esenzione）][2]。如果您没有在国家医疗服务登记，请先问。
# it: Dal dentista privato paghi tutto tu. Puoi chiedere il preventivo a più dentisti. Chiedi se puoi pagare a rate.
p-ca23h = 看私人牙医，费用全部自己付。您可以向几位牙医要报价单。请问能不能分期付款。
# it: Paga con carta o bonifico e conserva le ricevute. Così con la [dichiarazione dei redditi][1] puoi pagare meno tasse. Chiedi a un [CAF][2].
# note: [1] = servizi/dichiarazione-dei-redditi
# note: [2] = termini/caf
# term: ricevute → { -ricevuta-del-permesso } = 居留收据
# term: dichiarazione dei redditi → { -modello-730 } = 个人报税表
# term: caf → { -caf } = 税务协助中心
p-zd5n9 = 用银行卡或银行转账付钱，并保存收据。这样[报税][1]时可以少交税。请问[税务协助中心（CAF）][2]。

## Casi particolari

# it: **Non hai il permesso?** Con il codice [STP][1] hai le cure urgenti ed essenziali, anche per i denti. Leggi [come si chiede][2].
# note: voce 1 di 4
# note: [1] = termini/stp
# note: [2] = servizi/cure-senza-permesso
# term: stp → { -stp } = 无居留者医疗代码
l-kccxa = **没有居留？**有[STP][1]代码，您可以得到紧急治疗和必要治疗，治牙也可以。请看[怎样申请][2]。
# it: **È notte o domenica?** Leggi [che cosa fare][1].
# note: voce 2 di 4
# note: [1] = servizi/cure-non-urgenti
l-5a456 = **是夜里或星期天？**请看[该怎么办][1]。
# it: **Apparecchio o dentiera?** Il Servizio sanitario li paga solo in alcuni casi. Chiedi prima.
# note: voce 3 di 4
# term: servizio sanitario → { -servizio-sanitario-nazionale } = 国家医疗服务
l-ptpau = **牙套或假牙？**{ -servizio-sanitario-nazionale }只在某些情况下付钱。请先问。
# it: **Non parli bene italiano?** Quando prenoti, chiedi se c'è un [mediatore][1]. È meglio non far tradurre ai bambini.
# note: voce 4 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-9cgjb = **意大利语说得不好？**预约时问有没有[语言文化调解员（mediatore）][1]。最好不要让孩子翻译。

## Se qualcosa va male

# it: Se qualcosa va male
t-vz5zv = 如果出了问题
# it: L'appuntamento è fra molto tempo e stai peggio? Torna dal medico.
p-yz362 = 离预约的日子还有很久，您更不舒服了？请再去看医生。
# it: Non hai soldi per le cure? Chiedi ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-qjb44 = 没有钱治牙？请问[社会服务处][1]。
# it: Fatti curare solo da un dentista iscritto all'**albo**, l'elenco dei dentisti. Se hai un dubbio, chiedi al medico.
p-kby6c = 只找列入**albo**（牙医官方名册）的牙医治疗。如果有疑问，请问医生。
