### Permesso per soggiornanti di lungo periodo — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Permesso per soggiornanti di lungo periodo
title = 欧盟长期居留
# it: Il permesso che non serve chiedere di nuovo ogni anno o due.
summary = 不用每一两年重新申请的居留。
# it: carta di soggiorno; permesso illimitato; cinque anni; A2; lungo periodo
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = 欧盟长期居留
keywords = 长期居留; 长居; 永久居留; 无限期居留; 卡达居留; 五年; A2
# it: la prova del reddito
# term: reddito → { -reddito } = 收入
f-5e26g = 收入证明
# it: la prova che sai l'italiano al livello A2
f-g37ax = 会A2水平意大利语的证明
# it: i certificati penali, se te li chiedono
f-bnh89 = 无犯罪记录证明，如果他们要
# it: il permesso di soggiorno per soggiornanti di lungo periodo
# term: permesso di soggiorno → { -permesso-di-soggiorno } = 居留
f-mqc87 = 欧盟长期居留
# it: Negli uffici postali con lo Sportello Amico.
f-kexzz = 在有Sportello Amico窗口的邮局。
# it: Questo permesso vale senza limiti di tempo. La tessera invece scade e devi rinnovarla.
p-a5k76 = 这种居留没有时间限制。但卡片会到期，要更新。

## A chi è rivolto

# it: Di solito devi avere:
p-iamgi = 通常您必须有：
# it: un permesso di soggiorno, e averlo da almeno 5 anni
# note: voce 1 di 4
# term: permesso di soggiorno → { -permesso-di-soggiorno } = 居留
l-x2wmd = 持有居留至少5年
# it: un reddito minimo
# note: voce 2 di 4
# term: reddito → { -reddito } = 收入
l-h5j7f = 最低收入
# it: l'italiano di livello A2
# note: voce 3 di 4
l-trj4k = A2水平的意大利语
# it: per i familiari, una casa adatta ([idoneità alloggiativa][1])
# note: voce 4 di 4
# note: [1] = termini/idoneita-alloggiativa
# term: idoneità alloggiativa → { -idoneita-alloggiativa } = 住房合格证明
l-38d5z = 为家人申请时，合适的住房（[住房合格证明][1]）
# it: Non puoi chiederlo con alcuni permessi, per esempio quello per studio. I rifugiati hanno regole più facili.
p-bvbq9 = 有些居留不能申请，比如学习居留。难民的规定宽一些。

## Come fare

# it: Controlla con un [patronato][1] se puoi chiederlo.
# note: voce 1 di 7
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = 公益代办处
l-r6y6k = 和[公益代办处（patronato）][1]核对您能不能申请。
# it: Fai il [test di italiano][1], se non hai già un attestato valido.
# note: voce 2 di 7
# note: [1] = servizi/certificazione-italiano-a2
l-j3trh = 如果没有有效的证书，参加[意大利语考试][1]。
# it: Prepara i documenti sul reddito e sulla casa.
# note: voce 3 di 7
# term: reddito → { -reddito } = 收入
l-8qv3d = 准备收入和住房的文件。
# it: Chiedi alla posta la [busta con i moduli][1].
# note: voce 4 di 7
# note: [1] = termini/kit-postale
l-uq6it = 到邮局领取[装表格的信封][1]。
# it: Compila la busta con il patronato e consegnala alla posta.
# note: voce 5 di 7
# term: patronato → { -patronato } = 公益代办处
l-5i68x = 和{ -patronato }一起填好信封里的表格，交到邮局。
# it: Vai in [Questura][1] il giorno dell'appuntamento.
# note: voce 6 di 7
# note: [1] = termini/questura
# term: questura → { -questura } = 警察总局
l-nqvcg = 预约那天去[警察总局（Questura）][1]。
# it: Torna a ritirare il permesso quando è pronto.
# note: voce 7 di 7
l-xu8zs = 居留做好后，再去领取。

## Tempi e scadenze

# it: La legge prevede { $processing_time }. Spesso serve più tempo.
# note: $processing_time = un dato; lo scrive il sito
p-brgpv = 法律规定{ $processing_time }。常常需要更久。

## Quanto costa

# it: Paghi una [marca da bollo][1], un [bollettino][2] e il servizio della posta. Chiedi i prezzi al patronato prima di pagare.
# note: [1] = termini/marca-da-bollo
# note: [2] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = 印花税票
# term: bollettino → { -bollettino } = 邮局缴费单
# term: patronato → { -patronato } = 公益代办处
p-yknzk = 您要付[印花税票][1]、[邮局缴费单][2]和邮局服务费。付钱之前，请问{ -patronato }价格。

## Casi particolari

# it: Puoi perdere questo permesso se resti più di **12 mesi di fila** fuori dall'Unione europea. Prima di un lungo viaggio chiedi a un patronato o a un avvocato.
# note: critico: qui uno sbaglio può fare danno
# term: patronato → { -patronato } = 公益代办处
p-68bn9 = 如果**连续超过12个月**不在欧盟，您可能失去这个居留。长途旅行之前，请问{ -patronato }或律师。

## Se qualcosa va male

# it: Se qualcosa va male
t-2pwpm = 如果出了问题
# it: Se manca un documento, la Questura ti scrive. Nella lettera c'è scritto quanti giorni hai. Rispondi prima che finiscano. Se non capisci la lettera, portala al patronato.
# term: questura → { -questura } = 警察总局
# term: patronato → { -patronato } = 公益代办处
p-y2mja = 如果缺文件，{ -questura }会写信给您。信上写着您有多少天。请在这些天过完之前答复。如果看不懂信，带给{ -patronato }。
