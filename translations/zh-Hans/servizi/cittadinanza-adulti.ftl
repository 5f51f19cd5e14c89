### Cittadinanza italiana per residenza o matrimonio — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cittadinanza italiana per residenza o matrimonio
# term: cittadinanza italiana → { -cittadinanza } = 国籍
# term: residenza → { -residenza } = 户口
title = 凭户口（residenza）或结婚取得意大利国籍
# it: Chi può chiedere la cittadinanza e come mandare la domanda.
# term: cittadinanza → { -cittadinanza } = 国籍
summary = 谁可以申请国籍，怎样提交申请。
# it: cittadinanza; passaporto italiano; dieci anni; giuramento; B1; matrimonio; cittadinanza rifiutata; cittadinanza negata; rigetto della cittadinanza; diventare italiano; quanto tempo per la cittadinanza
# term: cittadinanza → { -cittadinanza } = 国籍
# term: passaporto → { -passaporto } = 护照
keywords = 入籍; 国籍; 意大利护照; 十年; 宣誓; B1; 结婚入籍; 入籍被拒; 国籍被拒; 拒绝入籍; 意大利国籍; 加入意大利籍; 入籍要多久
# it: l'atto di nascita, tradotto e legalizzato
f-b3h63 = 出生证书，经过翻译和认证
# it: il certificato penale del tuo Paese, tradotto e legalizzato
# term: certificato penale → { -casellario-giudiziale } = 无犯罪记录证明
f-p6t49 = 您国家的无犯罪记录证明，经过翻译和认证
# it: il titolo di italiano di livello B1
f-kdq7i = B1水平的意大利语证明
# it: la prova del reddito degli ultimi tre anni
# term: reddito → { -reddito } = 收入
f-whvsb = 最近三年的收入证明
# it: il decreto di cittadinanza
# term: cittadinanza → { -cittadinanza } = 国籍
f-th55z = 国籍批准令（decreto）
# it: Entra con SPID o CIE.
# term: spid → { -spid } = 数字身份
f-phvb8 = 用SPID或CIE登录。
# it: La [cittadinanza][1] italiana dà il diritto di voto e il passaporto italiano.
# note: [1] = termini/cittadinanza
# term: cittadinanza → { -cittadinanza } = 国籍
# term: passaporto → { -passaporto } = 护照
p-2w5br = 意大利[国籍（cittadinanza）][1]给您选举权和意大利护照。

## A chi è rivolto

# it: Chi sei
c-3fjic = 您是谁
# it: Anni di residenza in anagrafe
# term: residenza → { -residenza } = 户口
# term: anagrafe → { -anagrafe } = 户籍处
c-w8jkd = 户籍处（anagrafe）登记的户口年数
# it: Cittadino di un Paese fuori dall'Unione europea
c-2f84n = 非欧盟国家公民
# it: Cittadino dell'Unione europea
c-j2ixw = 欧盟公民
# it: Rifugiato o apolide
c-8w549 = 难民或无国籍人
# it: Sposato con una persona italiana, in Italia
c-c755j = 和意大利人结婚，住在意大利
# it: 2 dal matrimonio
c-tmg3x = 婚后2年
# it: Se avete figli insieme, dopo il matrimonio basta la metà del tempo.
p-6c2wg = 如果你们有共同的孩子，婚后只需一半时间。
# it: La [residenza][1] deve essere continua. Anche un breve buco può essere un problema.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = 户口
p-axdx9 = [户口（residenza）][1]必须连续。即使短时间的中断也可能有问题。

## Come fare

# it: Controlla in Comune la tua residenza di tutti gli anni.
# note: voce 1 di 7
# term: residenza → { -residenza } = 户口
l-vkmdd = 到市政府（Comune）检查您所有年份的户口。
# it: Chiedi i documenti nel tuo Paese. Falli tradurre e [legalizzare][1].
# note: voce 2 di 7
# note: [1] = termini/legalizzazione
# term: legalizzare → { -legalizzazione } = 文件认证
l-4tek3 = 向您的国家申请文件，翻译并[认证][1]。
# it: Prendi un titolo di italiano B1. Chi ha il permesso di lungo periodo di solito non ne ha bisogno.
# note: voce 3 di 7
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = 欧盟长期居留
l-mmkc6 = 取得B1意大利语证明。有{ -permesso-ue-lungo-periodo }的人通常不需要。
# it: Paga la tassa e la marca da bollo.
# note: voce 4 di 7
# term: marca da bollo → { -marca-da-bollo } = 印花税票
l-6x3ca = 付申请费和{ -marca-da-bollo }。
# it: Manda la domanda sul portale del Ministero dell'Interno. Serve [SPID o CIE][1].
# note: voce 5 di 7
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = 数字身份
l-adty9 = 在内政部的网上平台提交申请。需要[SPID或CIE][1]。
# it: Porta gli originali quando la [Prefettura][1] ti chiama.
# note: voce 6 di 7
# note: [1] = termini/prefettura
# term: prefettura → { -prefettura } = 省督府
l-zkh6h = [省督府（Prefettura）][1]叫您时，带上原件。
# it: Se il decreto arriva, giura in Comune **entro 6 mesi**.
# note: voce 7 di 7
l-v3bdn = 如果批准令到了，要在**6个月内**到市政府宣誓。

## Tempi e scadenze

# it: La legge dà all'ufficio { $processing_time }. Il tempo può arrivare a tre anni.
# note: $processing_time = un dato; lo scrive il sito
p-ygp6b = 法律给办公室{ $processing_time }。时间可能到三年。

## Quanto costa

# it: C'è una tassa per la domanda, più la marca da bollo e le traduzioni. La somma della tassa è sul portale del Ministero.
# term: marca da bollo → { -marca-da-bollo } = 印花税票
p-jsppk = 申请要交一笔费用，加上印花税票和翻译费。费用金额写在内政部的网上平台。

## Se qualcosa va male

# it: Se qualcosa va male
t-r6w6w = 如果出了问题
# it: Se cambi casa, comunicalo alla Prefettura. Se ricevi un [preavviso di rigetto][1], hai pochi giorni per rispondere. Porta subito la lettera a un [patronato][2] o a un avvocato.
# note: [1] = termini/preavviso-di-rigetto
# note: [2] = servizi/aiuto-patronato-caf
# term: prefettura → { -prefettura } = 省督府
# term: preavviso di rigetto → { -preavviso-di-rigetto } = 拒绝前通知
# term: patronato → { -patronato } = 公益代办处
p-x35ws = 如果搬家，请通知{ -prefettura }。如果收到[拒绝前通知（preavviso di rigetto）][1]，回复的期限很短。马上把信带给[公益代办处（patronato）][2]或律师。
