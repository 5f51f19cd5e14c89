### Cittadini dell'Unione europea: vivere in Italia — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cittadini dell'Unione europea: vivere in Italia
title = 欧盟公民：在意大利生活
# it: Romeni, spagnoli e altri cittadini dell'Unione europea: che cosa serve dopo tre mesi.
summary = 罗马尼亚人、西班牙人和其他欧盟公民：三个月后需要什么。
# it: cittadino europeo; Romania; comunitari; attestazione di soggiorno; residenza; neocomunitari
# term: residenza → { -residenza } = 户口
keywords = 欧盟公民; 罗马尼亚; 欧盟护照; 居住证明; 户口
# it: il passaporto o la carta d'identità del tuo Paese
# term: passaporto → { -passaporto } = 护照
# term: carta d'identità → { -carta-di-identita } = 身份证
f-geg68 = 您国家的护照或身份证
# it: la prova del lavoro, oppure dei soldi e dell'assicurazione sanitaria
f-8p2b6 = 工作证明，或者钱和医疗保险的证明
# it: l'attestazione di iscrizione anagrafica
f-622sj = 户籍登记证明（attestazione di iscrizione anagrafica）
# it: Se sei cittadino dell'Unione europea **non** ti serve il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = 居留
p-28qpv = 如果您是欧盟公民，**不**需要居留。

## A chi è rivolto

# it: Ai cittadini dell'Unione europea che restano più di tre mesi. Vale anche per i loro familiari.
p-gsfun = 面向停留超过三个月的欧盟公民，也适用于他们的家人。

## Come fare

# it: Per i primi tre mesi ti basta il documento del tuo Paese.
# note: voce 1 di 4
# note: «attestazione di iscrizione anagrafica» è il titolo del foglio: lascialo accanto alla traduzione.
l-d7cpe = 头三个月，您国家的证件就够了。
# it: Se resti di più, vai all'[anagrafe][1] del Comune dove abiti.
# note: voce 2 di 4
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = 户籍处
l-ptkj4 = 如果住得更久，请去您所住市镇市政府（Comune）的[户籍处（anagrafe）][1]。
# it: Chiedi la [residenza][1]. Porta una di queste prove:
# note: voce 3 di 4
# note: [1] = servizi/chiedere-la-residenza
# term: residenza → { -residenza } = 户口
l-4nyby = 申请[户口][1]。带上以下一种证明：
# it: lavori in Italia
# note: voce 1 di 4
l-2tyhn = 您在意大利工作
# it: studi e hai un'assicurazione sanitaria
# note: voce 2 di 4
l-7xcag = 您在读书并有医疗保险
# it: hai abbastanza soldi e un'assicurazione sanitaria
# note: voce 3 di 4
l-w39y5 = 您有足够的钱和医疗保险
# it: sei familiare di un cittadino dell'Unione europea
# note: voce 4 di 4
l-jnis5 = 您是欧盟公民的家人
# it: Chiedi l'**attestazione di iscrizione anagrafica**.
# note: voce 4 di 4
l-g94f3 = 申请**attestazione di iscrizione anagrafica**（户籍登记证明）。

## Cosa si ottiene

# it: Un foglio che prova il tuo diritto di stare in Italia. Ti serve per il medico e per altri uffici.
p-ujpn7 = 一份证明您有权住在意大利的文件。看医生和其他办公室都要用。

## Casi particolari

# it: I familiari di Paesi fuori dall'Unione europea chiedono alla [Questura][1] una **carta di soggiorno per familiari**.
# note: voce 1 di 3
# note: [1] = termini/questura
# term: questura → { -questura } = 警察总局
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = 欧盟长期居留
l-2wki2 = 来自非欧盟国家的家人，向[警察总局（Questura）][1]申请**carta di soggiorno per familiari**（家属居留卡）。
# it: Dopo 5 anni in Italia in regola con la legge puoi chiedere l'attestazione **permanente**.
# note: voce 2 di 3
l-qzszj = 在意大利合法居住5年后，可以申请**永久**证明。
# it: Se non lavori e non hai un'assicurazione, puoi comunque curarti: leggi [cure senza documenti][1].
# note: voce 3 di 3
# note: [1] = servizi/cure-senza-permesso
l-7h42j = 如果您不工作，也没有保险，一样可以看病：请看[没有居留怎样看病][1]。

## Se qualcosa va male

# it: Se qualcosa va male
t-c3mpk = 如果出了问题
# it: Il Comune deve rispondere per iscritto. Se dice di no, chiedi il motivo. Un [patronato][1] o un avvocato può aiutarti.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = 公益代办处
p-e6wxe = 市政府必须书面答复。如果不同意，请问原因。[公益代办处（patronato）][1]或律师可以帮助您。
