### Ho perso i documenti o me li hanno rubati — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho perso i documenti o me li hanno rubati
title = 证件丢了或被偷了
# it: Che cosa fare subito, e come chiedere i documenti nuovi.
summary = 马上做什么，怎样办新证件。
# it: smarrimento; furto; denuncia; duplicato; passaporto perso; permesso perso; ho perso; rubato; portafoglio
# term: denuncia → { -denuncia } = 报案
# term: passaporto → { -passaporto } = 护照
keywords = 丢证件; 被偷; 报案; 补办; 护照丢了; 居留丢了; 遗失; 丢了; 钱包; 钱包被偷
# it: una copia del documento, se ce l'hai
f-u23gd = 证件的复印件，如果您有
# it: la copia della denuncia
# term: denuncia → { -denuncia } = 报案
f-burjn = 报案证明的副本
# it: la denuncia
# term: denuncia → { -denuncia } = 报案
f-apxk7 = 报案证明
# it: Prima di tutto fai la **denuncia**. Poi chiedi il documento nuovo.
# term: denuncia → { -denuncia } = 报案
p-iyh3e = 首先要**报案**（denuncia）。然后申请新证件。
# it: Hai perso solo la [tessera sanitaria][1]? La denuncia non serve. Chiedi una nuova tessera sul sito dell'Agenzia delle Entrate o all'[ASST][2].
# note: [1] = termini/tessera-sanitaria
# note: [2] = termini/asst
# term: tessera sanitaria → { -tessera-sanitaria } = 医疗卡
# term: denuncia → { -denuncia } = 报案
# term: asst → { -asst } = 公立医疗机构
p-gdahg = 只丢了[医疗卡（tessera sanitaria）][1]？不需要报案。在税务局（Agenzia delle Entrate）网站或向[ASST][2]申请新卡。

## A chi è rivolto

# it: A tutti.
p-78ydd = 面向所有人。

## Come fare

# it: Vai in [Questura][1], dai Carabinieri o alla Polizia locale.
# note: voce 1 di 4
# note: [1] = termini/questura
# term: questura → { -questura } = 警察总局
l-qyph2 = 去[警察总局（Questura）][1]、宪兵（Carabinieri）或市政警察（Polizia locale）。
# it: Racconta che cosa è successo. Chiedi una copia della [denuncia][1].
# note: voce 2 di 4
# note: [1] = termini/denuncia
# term: denuncia → { -denuncia } = 报案
l-38wk6 = 说发生了什么。要一份[报案证明（denuncia）][1]的副本。
# it: Se avevi carte di banca, chiama la banca e falle bloccare.
# note: voce 3 di 4
l-2q3wd = 如果有银行卡，打电话给银行挂失。
# it: Porta la copia della denuncia all'ufficio che fa il documento:
# note: voce 4 di 4
# term: denuncia → { -denuncia } = 报案
l-znxwj = 把报案证明的副本带到办证件的办公室：
# it: Documento
c-n3spu = 证件
# it: Dove vai
c-dwp35 = 去哪里
# it: Permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = 居留
c-pppjs = 居留
# it: Posta o Questura: chiedi prima al patronato
# term: questura → { -questura } = 警察总局
# term: patronato → { -patronato } = 公益代办处
c-8fedh = 邮局或警察总局（Questura）：先问公益代办处（patronato）
# it: Carta d'identità
# term: carta d'identità → { -carta-di-identita } = 身份证
c-9phb9 = 身份证（Carta d'identità）
# it: Comune
c-q5snv = 市政府（Comune）
# it: Passaporto del tuo Paese
# term: passaporto → { -passaporto } = 护照
c-dc5eb = 您国家的护照
# it: Consolato del tuo Paese
# term: consolato → { -consolato } = 领事馆
c-pv5dp = 您国家的领事馆
# it: Tessera sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = 医疗卡
c-w3vj2 = 医疗卡（Tessera sanitaria）
# it: Sito dell'Agenzia delle Entrate oppure ASST
# term: asst → { -asst } = 公立医疗机构
c-csbm9 = 税务局（Agenzia delle Entrate）网站或ASST
# it: Patente
c-giga3 = 驾照（Patente）
# it: Polizia o Carabinieri: fai la denuncia **entro 48 ore**
# term: denuncia → { -denuncia } = 报案
c-g7crd = 警察或宪兵：**48小时之内**报案

## Casi particolari

# it: Tieni sempre una foto dei documenti, in un posto sicuro. Una copia rende tutto più veloce.
p-fzwrm = 把证件的照片存放在安全的地方。有复印件，办什么都快。

## Se qualcosa va male

# it: Se qualcosa va male
t-vrddv = 如果出了问题
# it: Nessuno può tenere il tuo passaporto contro la tua volontà: né un datore di lavoro, né un marito, né un padrone di casa. Se succede, chiedi [aiuto][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/tratta-e-sfruttamento
# term: passaporto → { -passaporto } = 护照
# term: datore di lavoro → { -datore-di-lavoro } = 雇主
p-k75ku = 没有人可以违背您的意愿扣留您的护照：雇主、丈夫、房东都不行。如果发生了，请[求助][1]。
