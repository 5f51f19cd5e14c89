### Rinnovo del permesso di soggiorno alla posta — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Rinnovo del permesso di soggiorno alla posta
# term: permesso di soggiorno → { -permesso-di-soggiorno } = 居留
title = 在邮局更新居留
# it: Come chiedere il rinnovo del permesso con la busta dell'ufficio postale.
summary = 怎样用邮局的信封申请更新居留。
# it: permesso; kit postale; busta gialla; rinnovo; ricevuta; impronte; scadenza; quanto tempo per il permesso; quanto si aspetta il permesso; permesso in ritardo; permesso scaduto; quando arriva il permesso; rinnovare il permesso
# term: kit postale → { -kit-postale } = 邮局居留申请袋
# term: ricevuta → { -ricevuta-del-permesso } = 居留收据
# term: impronte → { -impronte-digitali } = 指纹
keywords = 更新居留; 换居留; 邮局信封; 黄信封; 收据; 按指纹; 居留到期; 续居留; 居留要多久; 居留多长时间; 居留什么时候好; 等居留; 居留过期; 居留续签
# it: i documenti su lavoro, studio o famiglia
f-xzp2n = 关于工作、学习或家庭的文件
# it: la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = 居留收据
f-6r4sv = 申请的收据
# it: il permesso di soggiorno rinnovato
# term: permesso di soggiorno → { -permesso-di-soggiorno } = 居留
f-8jprz = 更新后的居留
# it: Negli uffici postali con lo Sportello Amico.
f-wsnvb = 在有Sportello Amico窗口的邮局。
# it: Il permesso di soggiorno ha una data di scadenza. Per restare in Italia devi chiedere il **rinnovo**.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = 居留
p-g93k4 = 居留有到期日。要留在意大利，您必须申请**更新**（rinnovo）。

## A chi è rivolto

# it: A chi ha un permesso di soggiorno che sta per scadere. I cittadini dell'Unione europea non hanno bisogno del permesso.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = 居留
p-v53uw = 面向居留快到期的人。欧盟公民不需要居留。

## Come fare

# it: Vai in un ufficio postale con lo Sportello Amico.
# note: voce 1 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
l-bf7ri = 去有Sportello Amico窗口的邮局。
# it: Chiedi la [busta con i moduli][1] per il permesso. La busta è gratis.
# note: voce 2 di 8
# note: [1] = termini/kit-postale
l-ahwyy = 领取办居留用的[装表格的信封][1]。信封免费。
# it: Compila i moduli. Un [patronato][1] può aiutarti.
# note: voce 3 di 8
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = 公益代办处
l-rkb8s = 填表。[公益代办处（patronato）][1]可以帮您。
# it: Compra una [marca da bollo][1] dal tabaccaio.
# note: voce 4 di 8
# note: [1] = termini/marca-da-bollo
# term: marca da bollo → { -marca-da-bollo } = 印花税票
l-vw9zs = 到烟店（tabaccaio）买[印花税票（marca da bollo）][1]。
# it: Porta alla posta la busta **aperta**, con le copie. Porta anche il passaporto.
# note: voce 5 di 8
# term: passaporto → { -passaporto } = 护照
l-q3gqw = 带到邮局的信封**不要封口**，里面放复印件。也带上{ -passaporto }。
# it: Paga e tieni la ricevuta. Tieni anche il foglio con l'appuntamento.
# note: voce 6 di 8
# term: ricevuta → { -ricevuta-del-permesso } = 居留收据
l-emi4m = 付钱并保存收据。写有预约的纸也要保存。
# it: Vai in [Questura][1] il giorno dell'appuntamento. Lì lasci le [impronte][2].
# note: voce 7 di 8
# note: [1] = termini/questura
# note: [2] = termini/impronte-digitali
# term: questura → { -questura } = 警察总局
# term: impronte → { -impronte-digitali } = 指纹
l-mv3rm = 预约那天去[警察总局（Questura）][1]。在那里录[指纹][2]。
# it: Quando il permesso è pronto, vai a prenderlo in Questura.
# note: voce 8 di 8
# term: questura → { -questura } = 警察总局
l-747aa = 居留做好后，到{ -questura }领取。
# it: Tieni sempre con te la [ricevuta][1] della posta. Con la ricevuta puoi restare in Italia e lavorare mentre aspetti.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricevuta-del-permesso
# term: ricevuta → { -ricevuta-del-permesso } = 居留收据
p-k8bb9 = 邮局的[收据（ricevuta）][1]要一直随身带。有了收据，等待期间您可以留在意大利并工作。

## Tempi e scadenze

# it: Chiedi il rinnovo almeno sessanta giorni prima della scadenza. La legge fissa un tempo per la risposta: chiedi in Questura. Spesso serve più tempo.
# term: questura → { -questura } = 警察总局
p-v463f = 至少在到期前六十天申请更新。法律规定了答复的时间：请问{ -questura }。常常需要更久。
# it: È già scaduto? Puoi ancora chiedere il rinnovo entro **60 giorni** dalla scadenza. Dopo rischi l'[espulsione][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# term: espulsione → { -espulsione } = 驱逐令
p-9rsp8 = 已经过期了？到期后**60天**之内还可以申请更新。之后您可能收到[驱逐令][1]。

## Quanto costa

# it: Paghi la marca da bollo, un [bollettino][1] e il servizio della posta. Il bollettino cambia con la durata del permesso. Chiedi i prezzi alla posta.
# note: [1] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = 印花税票
# term: bollettino → { -bollettino } = 邮局缴费单
p-hrvf7 = 您要付{ -marca-da-bollo }、[邮局缴费单][1]和邮局服务费。缴费单的金额按居留期限不同。价格请问邮局。

## Casi particolari

# it: Alcuni permessi non passano dalla posta. In quei casi vai in Questura. Se hai dubbi, chiedi a un patronato.
# term: questura → { -questura } = 警察总局
# term: patronato → { -patronato } = 公益代办处
p-f38uy = 有些居留不通过邮局办。那种情况去{ -questura }。有疑问请问{ -patronato }。
# it: **Vuoi viaggiare con la ricevuta?** Ci sono limiti, soprattutto negli altri Paesi europei. Chiedi prima in Questura.
# term: ricevuta → { -ricevuta-del-permesso } = 居留收据
# term: questura → { -questura } = 警察总局
p-w23nf = **想用收据旅行？**有限制，尤其是去其他欧洲国家。请先问{ -questura }。

## Se qualcosa va male

# it: Se qualcosa va male
t-k3u3q = 如果出了问题
# it: **È già scaduto?** Vai subito da un patronato. Più aspetti, più è difficile.
# note: voce 1 di 5
# term: patronato → { -patronato } = 公益代办处
l-2yqjh = **已经过期了？**马上去找{ -patronato }。等得越久越难办。
# it: **Hai perso il lavoro?** C'è il permesso per [attesa occupazione][1].
# note: voce 2 di 5
# note: [1] = termini/attesa-occupazione
# term: attesa occupazione → { -attesa-occupazione } = 待业居留
l-dtihf = **失业了？**有[待业居留（attesa occupazione）][1]。
# it: **Arriva una lettera?** La Questura può chiederti altri documenti o dirti che pensa di rifiutare ([preavviso di rigetto][1]). I giorni per rispondere sono pochi.
# note: voce 3 di 5
# note: [1] = termini/preavviso-di-rigetto
# term: questura → { -questura } = 警察总局
# term: preavviso di rigetto → { -preavviso-di-rigetto } = 拒绝前通知
l-3xzb5 = **收到信了？**{ -questura }可能要您补文件，或告诉您准备拒绝：[拒绝前通知（preavviso di rigetto）][1]。答复的期限很短。
# it: **Non sai che cosa fare con la lettera?** Leggi [la pagina sulle lettere][1].
# note: voce 4 di 5
# note: [1] = servizi/lettera-della-questura
l-4wrgc = **不知道该拿信怎么办？**请看[关于信的页面][1]。
# it: **Ricevi un rifiuto?** Porta il foglio lo stesso giorno a un [avvocato][1].
# note: voce 5 di 5
# note: [1] = servizi/patrocinio-gratuito
l-2f9ui = **收到拒绝了？**当天把文件带给[律师][1]。

## Dove si fa ogni passo

# it: Dove si fa ogni passo
t-9m84q = 每一步在哪里办
# it: Dove
c-git2k = 哪里
# it: Che cosa fai
c-vhx55 = 做什么
# it: Patronato
# term: patronato → { -patronato } = 公益代办处
c-nnzm9 = 公益代办处（Patronato）
# it: Chiedi aiuto per i moduli.
c-hd5jv = 请求帮忙填表。
# it: Ufficio postale
c-tsmvk = 邮局
# it: Consegni la domanda e paghi.
c-crjui = 交申请并付钱。
# it: Questura
# term: questura → { -questura } = 警察总局
c-zm53w = 警察总局（Questura）
# it: Lasci le impronte e ritiri il permesso.
# term: impronte → { -impronte-digitali } = 指纹
c-scskx = 录指纹和领取居留。
