### Maternità e paternità quando lavori — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Maternità e paternità quando lavori
title = 工作的人的产假和陪产假
# it: I mesi a casa prima e dopo il parto, pagati.
summary = 分娩前后在家的几个月，有工资。
# it: maternità; congedo; paternità; gravidanza e lavoro; congedo parentale; allattamento
keywords = 产假; 陪产假; 怀孕和工作; 育儿假; 哺乳; 生孩子
# it: il certificato di gravidanza mandato dal medico
f-n8aj8 = 医生发出的怀孕证明
# it: il congedo pagato
f-7e5u7 = 带薪假期
# it: Entra con SPID o CIE.
# term: spid → { -spid } = 数字身份
f-74ft4 = 用SPID或CIE登录。
# it: INPS da telefono fisso
# term: inps → { -inps } = 国家社保局
f-w83ej = INPS（座机拨打）
# it: INPS da cellulare
# term: inps → { -inps } = 国家社保局
f-c3nmq = INPS（手机拨打）
# it: Quando nasce un figlio la madre resta a casa per **5 mesi**. In questi mesi è pagata.
p-nyk25 = 孩子出生时，母亲在家休息**5个月**。这几个月有钱拿。

## A chi è rivolto

# it: Alle lavoratrici e ai lavoratori con un contratto regolare. Ci sono aiuti anche per chi non lavora: chiedi al Comune e al patronato.
# term: patronato → { -patronato } = 公益代办处
p-5pxsd = 面向有正规合同的女工和男工。没有工作的人也有补助：请问市政府（Comune）和{ -patronato }。

## Come fare

# it: Vai dal ginecologo. Il medico manda il certificato all'[INPS][1].
# note: voce 1 di 5
# note: [1] = termini/inps
# term: inps → { -inps } = 国家社保局
l-dk68k = 去看妇科医生。医生把证明发给[INPS][1]。
# it: Di' al datore di lavoro che sei incinta.
# note: voce 2 di 5
# term: datore di lavoro → { -datore-di-lavoro } = 雇主
l-wtza3 = 告诉{ -datore-di-lavoro }您怀孕了。
# it: Se il lavoro è pericoloso o la gravidanza è difficile, chiedi di smettere prima.
# note: voce 3 di 5
l-r8m8a = 如果工作危险或怀孕有困难，请要求提早停止工作。
# it: Manda la domanda all'INPS quando mancano **più di due mesi** al parto. Un [patronato][1] la fa gratis.
# note: voce 4 di 5
# note: [1] = servizi/aiuto-patronato-caf
# term: inps → { -inps } = 国家社保局
# term: patronato → { -patronato } = 公益代办处
l-y443z = 请在离分娩还有**两个月以上**的时候向INPS提交申请。[公益代办处（patronato）][1]免费办理。
# it: Dopo il parto comunica la data di nascita all'INPS.
# note: voce 5 di 5
# term: inps → { -inps } = 国家社保局
l-3q6ya = 分娩后把出生日期告诉INPS。

## Cosa si ottiene

# it: due mesi prima del parto e tre mesi dopo, oppure un altro ordine se il medico è d'accordo
# note: voce 1 di 4
# note: «congedo parentale» è il nome ufficiale: lascialo accanto alla traduzione.
l-25ckc = 分娩前两个月和分娩后三个月，如果医生同意，也可以换别的安排
# it: per il padre alcuni giorni obbligatori e pagati
# note: voce 2 di 4
l-c2dph = 父亲有几天必须休的带薪假
# it: dopo, altri mesi di **congedo parentale** per tutti e due
# note: voce 3 di 4
l-7h3sp = 之后，父母双方还可以休几个月**congedo parentale**（育儿假）
# it: ore libere ogni giorno nel primo anno del bambino
# note: voce 4 di 4
l-yn579 = 孩子一岁之前，每天有几小时可以不上班
# it: Dall'inizio della gravidanza fino a un anno del bambino **non** possono licenziarti, salvo casi rari.
# note: critico: qui uno sbaglio può fare danno
p-u67ry = 从怀孕开始到孩子满一岁，**不能**解雇您，极少数情况除外。
# it: Per colf e badanti le regole sul [licenziamento][1] sono diverse. Chiedi subito a un [sindacato][2].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/licenziamento
# note: [2] = termini/sindacato
# term: badanti → { -colf-e-badante } = 家政工和护理工
# term: licenziamento → { -licenziamento } = 解雇
# term: sindacato → { -sindacato } = 工会
p-u62md = 家政工和护理工（colf、badante）的[解雇][1]规定不同。请马上问[工会][2]。

## Casi particolari

# it: **Colf e badanti.** Servono molte settimane di [contributi][1]. Mancano alcuni diritti, come il congedo parentale. Chiedi al patronato.
# note: voce 1 di 3
# note: [1] = termini/contributi
# term: badanti → { -colf-e-badante } = 家政工和护理工
# term: contributi → { -contributi } = 社保金
# term: patronato → { -patronato } = 公益代办处
l-phree = **家政工和护理工。**要有很多个星期的[社保金（contributi）][1]。有些权利没有，比如育儿假（congedo parentale）。请问{ -patronato }。
# it: **Dimissioni.** Fino ai 3 anni del bambino devi confermarle davanti all'Ispettorato del lavoro.
# note: voce 2 di 3
# term: dimissioni → { -dimissioni } = 辞职
l-egv2j = **辞职。**孩子满3岁之前辞职，您必须到劳动监察局（Ispettorato del lavoro）确认。
# it: **Non lavori?** Può esserci un assegno di maternità del Comune. Chiedilo entro **6 mesi** dalla nascita.
# note: voce 3 di 3
l-dcfxp = **没有工作？**市政府可能有生育补助。请在孩子出生后**6个月**之内申请。

## Se qualcosa va male

# it: Se qualcosa va male
t-3mh2v = 如果出了问题
# it: Ti licenziano o ti chiedono di firmare le dimissioni? Non firmare. Vai subito da un [sindacato][1].
# note: [1] = termini/sindacato
# term: dimissioni → { -dimissioni } = 辞职
# term: sindacato → { -sindacato } = 工会
p-un84e = 他们要解雇您，或要您签辞职书？不要签。马上去找[工会][1]。
