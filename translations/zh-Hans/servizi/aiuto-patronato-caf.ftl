### Aiuto gratis con le domande: patronato e CAF — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Aiuto gratis con le domande: patronato e CAF
# term: patronato → { -patronato } = 公益代办处
# term: caf → { -caf } = 税务协助中心
title = 免费帮您办申请：公益代办处和税务协助中心
# it: Uffici che compilano per te le domande a INPS, Questura e altri enti.
# term: inps → { -inps } = 国家社保局
# term: questura → { -questura } = 警察总局
summary = 这些办公室替您填写给INPS、警察总局（Questura）和其他机构的申请。
# it: patronato; CAF; compilare; modulo; domanda INPS; aiuto gratis; sindacato; sanatoria; regolarizzazione; regolarizzarsi; mettersi in regola; come avere i documenti
# term: patronato → { -patronato } = 公益代办处
# term: caf → { -caf } = 税务协助中心
# term: inps → { -inps } = 国家社保局
# term: sindacato → { -sindacato } = 工会
keywords = patronato; CAF; 填表; 工会; 免费帮忙; INPS申请; 代办; 大赦; 转正; 合法化; 办身份; 怎么拿身份
# it: le lettere che hai ricevuto
f-35tt5 = 您收到的信
# it: la domanda mandata e la ricevuta
# term: ricevuta → { -ricevuta-del-permesso } = 居留收据
f-e3h2k = 已提交的申请和收据
# it: Se un modulo è difficile, non fare da solo. Ci sono due tipi di ufficio che ti aiutano.
p-s69p4 = 如果表格很难，不要自己一个人填。有两种办公室可以帮助您。

## A chi è rivolto

# it: A tutti. Non serve essere iscritti a un sindacato.
# term: sindacato → { -sindacato } = 工会
p-9u7ze = 面向所有人。不必加入工会。
# it: Ufficio
c-u5id7 = 办公室
# it: Che cosa fa
c-5rzst = 做什么
# it: [Patronato][1]
# note: [1] = termini/patronato
# term: patronato → { -patronato } = 公益代办处
c-eujee = [公益代办处（patronato）][1]
# it: Domande all'INPS e all'INAIL, pensione, disoccupazione, maternità, permesso di soggiorno
# term: inps → { -inps } = 国家社保局
# term: inail → { -inail } = 工伤保险局
# term: permesso di soggiorno → { -permesso-di-soggiorno } = 居留
c-r8emj = 向INPS和INAIL的申请、养老金、失业金、产假、居留
# it: [CAF][1]
# note: [1] = termini/caf
# term: caf → { -caf } = 税务协助中心
c-c4w4p = [税务协助中心（CAF）][1]
# it: Tasse, 730, ISEE
# term: 730 → { -modello-730 } = 个人报税表
# term: isee → { -isee } = 家庭经济状况指标
c-af5cv = 税、730报税、ISEE
# it: Spesso sono nello stesso palazzo.
p-yi4uy = 它们常常在同一栋楼里。

## Come fare

# it: Cerca su internet **patronato** e il nome del comune dove abiti. Oppure chiedi in Comune.
# note: voce 1 di 5
# note: «patronato» resta in italiano, con la traduzione tra parentesi: è la parola da cercare.
# term: patronato → { -patronato } = 公益代办处
l-inygd = 在网上搜索**patronato**（公益代办处）和您居住的市镇的名字。或者问市政府（Comune）。
# it: Telefona prima. Chiedi che documenti servono e se devi pagare.
# note: voce 2 di 5
l-knag2 = 先打电话。问需要什么文件、要不要付钱。
# it: Porta tutte le lettere, anche quelle che non capisci.
# note: voce 3 di 5
l-u58yu = 带上所有的信，看不懂的也要带。
# it: Leggi la [delega][1] prima di firmare.
# note: voce 4 di 5
# note: [1] = termini/delega
# term: delega → { -delega } = 委托书
l-wrspn = 签字之前先看清楚[委托书][1]。
# it: Chiedi sempre la **ricevuta** della domanda. Conservala.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = 居留收据
l-h5qj5 = 一定要索取申请的**收据**，并保存好。

## Quanto costa

# it: Le domande principali con il patronato sono gratis per legge. Per alcune altre puoi dover pagare poco. L'ISEE al CAF è di solito gratis. Per il 730 spesso paghi.
# term: patronato → { -patronato } = 公益代办处
# term: isee → { -isee } = 家庭经济状况指标
# term: caf → { -caf } = 税务协助中心
# term: 730 → { -modello-730 } = 个人报税表
p-wtdjy = 通过{ -patronato }办理的主要申请，法律规定免费。有些其他申请可能要付一点钱。在{ -caf }办ISEE通常免费。办{ -modello-730 }常常要付钱。
# it: Chiedi il prezzo prima. Attento a chi chiede soldi per strada o al bar per fare le domande: non è un patronato.
# note: critico: qui uno sbaglio può fare danno
# term: patronato → { -patronato } = 公益代办处
p-mgnsr = 先问价格。小心在街上或酒吧收钱帮人办申请的人：那不是{ -patronato }。

## Casi particolari

# it: Alcuni patronati hanno operatori che parlano altre lingue. Chiedilo al telefono.
# term: patronati → { -patronato } = 公益代办处
p-c3upk = 有些公益代办处有会说其他语言的工作人员。请打电话问。

## Se qualcosa va male

# it: Se qualcosa va male
t-6zuve = 如果出了问题
# it: Non sei contento? Puoi cambiare patronato quando vuoi. Fatti ridare i documenti.
# term: patronato → { -patronato } = 公益代办处
p-xvzcw = 不满意吗？您随时可以换{ -patronato }。请要回您的文件。
