### Ospitare una persona straniera: la comunicazione — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ospitare una persona straniera: la comunicazione
title = 接待外国人住宿：申报
# it: Chi ospita una persona di un Paese fuori dall'Unione europea deve dirlo entro 48 ore.
summary = 接待非欧盟国家的人住宿，必须在48小时内申报。
# it: ospitalità; cessione di fabbricato; ospite; 48 ore; dichiarazione
# term: cessione di fabbricato → { -ospitalita } = 留宿申报
keywords = 留宿申报; 住宿声明; 接待声明; 48小时; 客人; 房东声明
# it: il documento di chi ospita
f-4hb96 = 接待人的证件
# it: il passaporto o il permesso dell'ospite
# term: passaporto → { -passaporto } = 护照
f-kk82h = 客人的护照或居留
# it: il contratto di casa o l'atto di proprietà
f-f33ja = 住房合同或房产证
# it: la ricevuta della comunicazione
# term: ricevuta → { -ricevuta-del-permesso } = 居留收据
f-8vdf6 = 申报的收据
# it: Chi ospita in casa una persona di un Paese fuori dall'Unione europea deve comunicarlo. Vale anche per un parente o un amico.
p-wycqj = 在家里接待非欧盟国家的人住宿，必须申报。亲戚或朋友也一样。

## A chi è rivolto

# it: A chi dà alloggio, anche gratis. La comunicazione la fa chi ospita, non l'ospite.
p-g4fu7 = 面向提供住宿的人，免费提供也一样。由接待的人申报，不是客人申报。

## Come fare

# it: Prendi il modulo di **comunicazione di ospitalità**. Chiedilo in Comune o in Questura.
# note: voce 1 di 5
# note: «comunicazione di ospitalità» è il titolo del modulo: lascialo accanto alla traduzione.
# term: comunicazione di ospitalità → { -ospitalita } = 留宿申报
# term: questura → { -questura } = 警察总局
l-4h4fx = 拿**comunicazione di ospitalità**（留宿申报）表格。可以到市政府（Comune）或{ -questura }要。
# it: Scrivi i dati tuoi, dell'ospite e della casa. Firma.
# note: voce 2 di 5
l-b24ju = 写上您的、客人的和住房的资料。签字。
# it: Consegna il modulo **entro 48 ore** dall'arrivo.
# note: voce 3 di 5
l-bsp4s = 客人到达后**48小时之内**交表格。
# it: Se nella tua città c'è la [Questura][1], portalo lì. Se no, chiedi in Comune dove portarlo.
# note: voce 4 di 5
# note: [1] = termini/questura
# term: questura → { -questura } = 警察总局
l-xn7rj = 如果您的城市有[警察总局（Questura）][1]，把表格交到那里。如果没有，请问市政府交到哪里。
# it: Tieni la ricevuta. Danne una copia all'ospite.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = 居留收据
l-ciuut = 保存收据。给客人一份复印件。

## Cosa si ottiene

# it: Una ricevuta. L'ospite può averne bisogno per il permesso o per la residenza.
# term: ricevuta → { -ricevuta-del-permesso } = 居留收据
# term: residenza → { -residenza } = 户口
p-a3swy = 一张收据。客人办居留或户口可能要用。

## Se qualcosa va male

# it: Se qualcosa va male
t-6javu = 如果出了问题
# it: Chi non comunica rischia una multa. Se sono passate le 48 ore, fai comunque la comunicazione.
p-nirw5 = 不申报的人可能被罚款。如果48小时已经过了，也还是要申报。
# it: Se chi ti ospita non vuole farla, chiedi consiglio a un [patronato][1].
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = 公益代办处
p-djk63 = 如果接待您的人不愿意申报，请咨询[公益代办处（patronato）][1]。
