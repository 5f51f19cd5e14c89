### Curarsi senza permesso di soggiorno — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Curarsi senza permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = 居留
title = 没有居留怎样看病
# it: Il codice STP dà diritto alle cure. L'ospedale non ti segnala solo perché sei senza permesso.
# term: codice stp → { -stp } = 无居留者医疗代码
summary = 有STP代码就有权看病。医院不会仅仅因为您没有居留而举报您。
# it: STP; ENI; senza documenti; clandestino; irregolare; senza permesso; cure urgenti
# term: stp → { -stp } = 无居留者医疗代码
# term: eni → { -eni } = 无医保欧盟公民医疗代码
keywords = STP; ENI; 没有证件; 黑户看病; 没居留看病; 无居留; 紧急治疗
# it: il codice STP, oppure le cure per i cittadini dell'Unione europea
# term: codice stp → { -stp } = 无居留者医疗代码
f-kmycq = STP代码，或者给欧盟公民的治疗
# it: il codice
f-dcatb = 代码
# it: La salute è un diritto di **tutti**. Puoi curarti anche se non hai il permesso.
p-zgxf8 = 健康是**所有人**的权利。没有居留也可以看病。
# it: Il medico e l'ospedale **non** possono segnalarti alla polizia solo perché sei senza permesso. Ci sono solo pochi casi in cui un medico deve avvisare, come per i cittadini italiani.
# note: critico: qui uno sbaglio può fare danno
p-nw3eu = 医生和医院**不能**仅仅因为您没有居留而向警察举报。只有少数情况医生必须报告，对意大利公民也一样。

## A chi è rivolto

# it: Chi non è cittadino dell'Unione europea e non ha il permesso: chiede il codice [STP][1].
# note: voce 1 di 2
# note: [1] = termini/stp
# term: stp → { -stp } = 无居留者医疗代码
l-kcmtv = 不是欧盟公民、没有居留的人：申请[STP][1]代码。
# it: Chi è cittadino dell'Unione europea e non può iscriversi. In molte regioni riceve il codice [ENI][1]. In Lombardia chiedi all'ospedale che cosa serve.
# note: voce 2 di 2
# note: [1] = termini/eni
# term: eni → { -eni } = 无医保欧盟公民医疗代码
l-39aau = 是欧盟公民、又不能登记的人：在很多大区会得到[ENI][1]代码。在伦巴第，请问医院需要什么。
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = 公立医疗机构
p-rrwhn = 您住在克雷马（Crema）或附近的市镇？您的[ASST][1]是另一个：请问市政府（Comune）。

## Come fare

# it: Vai in ospedale o in un ufficio dell'[ASST][1]. Puoi andare anche solo per chiedere il codice.
# note: voce 1 di 4
# note: [1] = termini/asst
# term: asst → { -asst } = 公立医疗机构
l-7zqfh = 去医院或[ASST][1]的办公室。只为了申请代码也可以去。
# it: Di' nome, data di nascita e Paese. Non sei obbligato a portare il passaporto.
# note: voce 2 di 4
# term: passaporto → { -passaporto } = 护照
l-bfhfi = 说出姓名、出生日期和国家。您没有义务带护照。
# it: Firma un foglio se non hai soldi per pagare.
# note: voce 3 di 4
l-58r38 = 如果没有钱付，签一张单子。
# it: Ricevi il codice. Mostralo a ogni visita.
# note: voce 4 di 4
l-uz9s9 = 您会得到代码。每次看病都要出示。

## Cosa si ottiene

# it: Con il codice hai diritto a:
p-xf9xg = 有了代码，您有权得到：
# it: cure urgenti
# note: voce 1 di 5
l-7d5mk = 紧急治疗
# it: cure essenziali, anche se continuano nel tempo
# note: voce 2 di 5
l-h63ik = 必要的治疗，需要长期继续的也包括
# it: visite in gravidanza e per la maternità
# note: voce 3 di 5
l-8iuh6 = 孕期和生育的检查
# it: vaccini
# note: voce 4 di 5
# term: vaccini → { -vaccino } = 疫苗
l-ehrwj = 疫苗
# it: cure per i bambini e per le malattie che si attaccano
# note: voce 5 di 5
l-9jkqd = 孩子的治疗和传染病的治疗

## Tempi e scadenze

# it: Il codice vale 6 mesi in tutta Italia. Poi chiedi di rinnovarlo.
p-eih6s = 代码在全意大利有效6个月。之后请申请更新。

## Quanto costa

# it: Il codice è gratis. Per alcune visite puoi dover pagare il [ticket][1], come gli italiani. Se non hai soldi, dillo.
# note: [1] = termini/ticket
# term: ticket → { -ticket } = 医疗自付费
p-hikj9 = 代码免费。有些门诊可能要付[医疗自付费（ticket）][1]，和意大利人一样。如果没有钱，请说出来。

## Casi particolari

# it: I **minorenni** hanno diritto al [pediatra][1] anche senza permesso.
# note: [1] = servizi/pediatra
# term: minorenni → { -minore } = 未成年人
# term: pediatra → { -pediatra-di-libera-scelta } = 儿科医生
p-mz7z7 = **未成年人**即使没有居留，也有权看[儿科医生][1]。

## Se qualcosa va male

# it: Se qualcosa va male
t-fc4g5 = 如果出了问题
# it: Uno sportello ti manda via? Chiedi di parlare con un'assistente sociale dell'ospedale. Chiedi aiuto anche a un'associazione o a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
# term: assistente sociale → { -assistente-sociale } = 社工
p-464sy = 窗口不给您办？请要求和医院的社工谈。也可以向协会或[Mondinsieme][1]求助。
