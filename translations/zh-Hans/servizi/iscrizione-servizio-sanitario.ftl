### Iscriversi al Servizio sanitario: la tessera sanitaria — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Iscriversi al Servizio sanitario: la tessera sanitaria
# term: servizio sanitario → { -servizio-sanitario-nazionale } = 国家医疗服务
# term: tessera sanitaria → { -tessera-sanitaria } = 医疗卡
title = 登记国家医疗服务：医疗卡
# it: Come avere la tessera sanitaria e il diritto al medico.
# term: tessera sanitaria → { -tessera-sanitaria } = 医疗卡
summary = 怎样得到医疗卡和看医生的权利。
# it: tessera sanitaria; SSN; iscrizione sanitaria; medico; assistenza sanitaria; libretto sanitario
# term: tessera sanitaria → { -tessera-sanitaria } = 医疗卡
keywords = 医疗卡; 医保卡; SSN; 医疗登记; 家庭医生; 看病; 医保
# it: la prova di dove abiti
f-5ibyq = 居住地点的证明
# it: il contratto di lavoro, se lavori
# term: contratto di lavoro → { -contratto-di-lavoro } = 劳动合同
f-5uw4k = 劳动合同，如果您有工作
# it: la tessera sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = 医疗卡
f-fm9hj = 医疗卡
# it: Il [Servizio sanitario][1] è pubblico. Se ti iscrivi, hai un medico di famiglia e cure gratis o a basso prezzo.
# note: [1] = termini/servizio-sanitario-nazionale
# term: servizio sanitario → { -servizio-sanitario-nazionale } = 国家医疗服务
# term: medico di famiglia → { -medico-di-base } = 家庭医生
p-k5c2z = [国家医疗服务][1]是公立的。登记以后，您有{ -medico-di-base }，看病免费或很便宜。

## A chi è rivolto

# it: **Iscrizione gratis e obbligatoria:** chi ha un permesso per lavoro, famiglia, asilo, protezione o attesa di lavoro. Vale anche per i familiari che mantieni.
# term: asilo → { -protezione-internazionale } = 国际保护
p-dzmtm = **免费而且必须的登记：**有工作、家庭、庇护、保护或待业居留的人。由他们抚养的家人也一样。
# it: **Iscrizione a pagamento:** di solito studenti e persone che non lavorano. Chiedi prima.
p-w8dbu = **付费登记：**通常是学生和不工作的人。请先问。
# it: Tutti i minori hanno diritto all'iscrizione.
# term: minori → { -minore } = 未成年人
p-772tw = 所有未成年人都有权登记。
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = 公立医疗机构
p-s9uin = 您住在克雷马（Crema）或附近的市镇？您的[ASST][1]是另一个：请问市政府（Comune）。

## Come fare

# it: Chiedi in Comune o in farmacia dove si trova l'ufficio di [scelta e revoca][1]. È un ufficio dell'[ASST][2].
# note: voce 1 di 4
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = 选换家庭医生窗口
# term: asst → { -asst } = 公立医疗机构
l-43e54 = 问市政府或药店，[选换家庭医生窗口（scelta e revoca）][1]在哪里。它是[ASST][2]的办公室。
# it: Porta i documenti. Se aspetti il permesso, porta la ricevuta.
# note: voce 2 di 4
# term: ricevuta → { -ricevuta-del-permesso } = 居留收据
l-pz2j8 = 带上文件。如果在等居留，带上{ -ricevuta-del-permesso }。
# it: Scegli il [medico di famiglia][1] o il [pediatra][2].
# note: voce 3 di 4
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: medico di famiglia → { -medico-di-base } = 家庭医生
# term: pediatra → { -pediatra-di-libera-scelta } = 儿科医生
l-5ns2v = 选[家庭医生][1]或[儿科医生][2]。
# it: Ricevi un foglio. La [tessera][1] arriva per posta.
# note: voce 4 di 4
# note: [1] = termini/tessera-sanitaria
l-rsvua = 您会拿到一张纸。[医疗卡][1]会寄来。
# it: Porta con te il foglio fino a quando arriva la tessera.
p-v3j9q = 医疗卡到之前，请随身带着这张纸。

## Tempi e scadenze

# it: L'iscrizione dura quanto il permesso. Quando rinnovi il permesso, porta la ricevuta e chiedi di allungarla.
# term: ricevuta → { -ricevuta-del-permesso } = 居留收据
p-xxz2n = 登记的期限和居留一样长。更新居留时，带上收据，要求延长登记。

## Quanto costa

# it: Per chi ha l'iscrizione obbligatoria è gratis. Se è a pagamento, paghi ogni anno: la somma te la dice l'ASST.
# term: asst → { -asst } = 公立医疗机构
p-qc74m = 属于必须登记的人免费。如果要付费，每年付钱：金额由ASST告诉您。

## Casi particolari

# it: **Non hai il permesso?** Puoi curarti lo stesso: leggi [cure senza documenti][1].
# note: voce 1 di 3
# note: [1] = servizi/cure-senza-permesso
l-nrqhb = **没有居留？**一样可以看病：请看[没有居留怎样看病][1]。
# it: **Vieni da un Paese dell'Unione europea?** Porta la tessera europea e i documenti di lavoro.
# note: voce 2 di 3
l-xkfq5 = **来自欧盟国家？**带上欧洲医疗卡和工作文件。
# it: **I tuoi genitori anziani sono arrivati con il ricongiungimento?** Le regole sono diverse. Chiedi prima all'ASST.
# note: voce 3 di 3
# term: ricongiungimento → { -ricongiungimento-familiare } = 家庭团聚
# term: asst → { -asst } = 公立医疗机构
l-g7jpf = **您年老的父母是通过家庭团聚来的吗？**规定不同。请先问ASST。

## Se qualcosa va male

# it: Se qualcosa va male
t-ztnen = 如果出了问题
# it: Se dicono che non puoi iscriverti, chiedi il motivo scritto. Un [patronato][1] ti aiuta.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = 公益代办处
p-mmura = 如果他们说您不能登记，要求书面原因。[公益代办处（patronato）][1]帮助您。
