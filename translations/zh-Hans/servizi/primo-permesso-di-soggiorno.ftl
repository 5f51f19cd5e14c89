### Primo permesso di soggiorno — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Primo permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = 居留
title = 第一次办居留
# it: Che cosa fare nei primi giorni in Italia per avere il permesso.
summary = 在意大利的头几天，办居留要做什么。
# it: primo rilascio; appena arrivato; visto; kit postale; otto giorni; sportello unico; soggiorno
# term: visto → { -visto } = 入境签证
# term: kit postale → { -kit-postale } = 邮局居留申请袋
# term: sportello unico → { -sportello-unico-immigrazione } = 移民统一窗口
keywords = 第一次居留; 刚到意大利; 签证; 邮局信封; 八天; 移民统一窗口; 办居留
# it: i documenti sul motivo del viaggio: lavoro, famiglia o studio
f-6nhip = 说明来意大利原因的文件：工作、家庭或学习
# it: la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = 居留收据
f-48t9t = 申请的收据
# it: il permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = 居留
f-bitw4 = 居留（permesso di soggiorno）
# it: Negli uffici postali con lo Sportello Amico.
f-ibcdv = 在有Sportello Amico窗口的邮局。
# it: Se resti in Italia più di tre mesi, ti serve il [permesso di soggiorno][1]. Chiedilo subito dopo l'arrivo.
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = 居留
p-cjhk6 = 如果您在意大利停留超过三个月，就需要[居留（permesso di soggiorno）][1]。到达后马上申请。

## A chi è rivolto

# it: A chi non è cittadino dell'Unione europea ed è entrato con un [visto][1]. Se sei cittadino dell'Unione europea, leggi [la pagina per te][2].
# note: [1] = termini/visto
# note: [2] = servizi/cittadini-europei-residenza
# term: visto → { -visto } = 入境签证
p-edaqn = 面向不是欧盟公民、持[签证][1]入境的人。如果您是欧盟公民，请看[为您写的页面][2]。

## Come fare

# it: Di regola hai **8 giorni lavorativi** dall'ingresso. Non aspettare l'ultimo giorno.
p-wrufg = 一般从入境起有**8个工作日**。不要等到最后一天。
# it: Guarda che cosa c'è scritto sul visto.
# note: voce 1 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
# term: visto → { -visto } = 入境签证
l-2rssb = 看签证上写的是什么。
# it: Se c'è scritto lavoro o famiglia, contatta subito lo [Sportello unico per l'immigrazione][1]. Ti dà i moduli. Per il lavoro ci pensa anche il datore di lavoro.
# note: voce 2 di 8
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = 移民统一窗口
# term: datore di lavoro → { -datore-di-lavoro } = 雇主
l-xcuif = 如果写的是工作或家庭，马上联系[移民统一窗口（Sportello unico per l'immigrazione）][1]。他们给您表格。如果是工作，雇主也会负责办。
# it: Negli altri casi chiedi alla posta la [busta con i moduli][1].
# note: voce 3 di 8
# note: [1] = termini/kit-postale
l-ret3v = 其他情况，到邮局领取[装表格的信封][1]。
# it: Compila i moduli. Un [patronato][1] ti aiuta.
# note: voce 4 di 8
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = 公益代办处
l-ddfyk = 填表。[公益代办处（patronato）][1]帮助您。
# it: Consegna la busta aperta in un ufficio postale con lo Sportello Amico. Porta il passaporto.
# note: voce 5 di 8
# term: passaporto → { -passaporto } = 护照
l-93cfq = 信封不要封口，交到有Sportello Amico窗口的邮局。带上{ -passaporto }。
# it: Paga e tieni la ricevuta e il foglio dell'appuntamento.
# note: voce 6 di 8
# term: ricevuta → { -ricevuta-del-permesso } = 居留收据
l-yewfa = 付钱，保存收据和写有预约的纸。
# it: Il giorno dell'appuntamento vai in [Questura][1]. Lasci le [impronte digitali][2].
# note: voce 7 di 8
# note: [1] = termini/questura
# note: [2] = termini/impronte-digitali
# term: questura → { -questura } = 警察总局
# term: impronte digitali → { -impronte-digitali } = 指纹
l-skiup = 预约那天去[警察总局（Questura）][1]。录[指纹][2]。
# it: Torna in Questura a prendere il permesso quando è pronto.
# note: voce 8 di 8
# term: questura → { -questura } = 警察总局
l-gapwn = 居留做好后，再去{ -questura }领取。
# it: Tieni sempre con te la [ricevuta][1] e il passaporto. La ricevuta prova che hai chiesto il permesso.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricevuta-del-permesso
# term: ricevuta → { -ricevuta-del-permesso } = 居留收据
# term: passaporto → { -passaporto } = 护照
p-dvnca = [收据（ricevuta）][1]和护照要一直随身带。收据证明您已经申请居留。

## Tempi e scadenze

# it: La legge fissa un tempo per la risposta: chiedi in Questura. Spesso serve più tempo.
# term: questura → { -questura } = 警察总局
p-86t2e = 法律规定了答复的时间：请问{ -questura }。常常需要更久。

## Quanto costa

# it: Paghi una [marca da bollo][1], un [bollettino][2] e il servizio della posta. Il bollettino cambia con la durata del permesso. Chiedi i prezzi alla posta o al patronato.
# note: [1] = termini/marca-da-bollo
# note: [2] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = 印花税票
# term: bollettino → { -bollettino } = 邮局缴费单
# term: patronato → { -patronato } = 公益代办处
p-as276 = 您要付[印花税票][1]、[邮局缴费单][2]和邮局服务费。缴费单的金额按居留期限不同。价格请问邮局或{ -patronato }。

## Casi particolari

# it: Chi chiede protezione segue un'altra strada: leggi la pagina sull'[asilo][1].
# note: voce 1 di 4
# note: [1] = servizi/asilo
# term: asilo → { -protezione-internazionale } = 国际保护
l-pr4vv = 申请保护的人走另一条路：请看[庇护][1]的页面。
# it: I figli minori seguono la domanda dei genitori. Chiedi al patronato quali moduli servono.
# note: voce 2 di 4
# term: minori → { -minore } = 未成年人
# term: patronato → { -patronato } = 公益代办处
l-8ybvk = 未成年子女随父母的申请办理。请问{ -patronato }需要哪些表格。
# it: Se hai più di 16 anni, di solito firmi anche l'[accordo di integrazione][1].
# note: voce 3 di 4
# note: [1] = termini/accordo-di-integrazione
# term: accordo di integrazione → { -accordo-di-integrazione } = 融入协议
l-z7ivm = 如果您超过16岁，通常还要签[融入协议（accordo di integrazione）][1]。
# it: **Vuoi viaggiare con la ricevuta?** Ci sono limiti, soprattutto negli altri Paesi europei. Chiedi prima in Questura.
# note: voce 4 di 4
# term: ricevuta → { -ricevuta-del-permesso } = 居留收据
# term: questura → { -questura } = 警察总局
l-gkxva = **想用收据旅行？**有限制，尤其是去其他欧洲国家。请先问{ -questura }。

## Se qualcosa va male

# it: Se qualcosa va male
t-g2nmu = 如果出了问题
# it: Hai perso i giorni utili? Chiedi comunque, e chiedi prima un consiglio a un patronato. Se ricevi un rifiuto scritto, i giorni per fare ricorso sono pochi. Porta subito il foglio a un avvocato: può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
# term: patronato → { -patronato } = 公益代办处
# term: ricorso → { -ricorso } = 上诉
p-28ztm = 过了期限？还是要申请，先咨询公益代办处（patronato）。如果收到书面拒绝，{ -ricorso }的期限很短。马上把文件带给律师：律师可以[由国家付费][1]。
