### Far venire i tuoi familiari in Italia — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Far venire i tuoi familiari in Italia
title = 接家人到意大利
# it: Come chiedere il ricongiungimento familiare per marito, moglie, figli o genitori.
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = 家庭团聚
summary = 怎样为丈夫、妻子、孩子或父母申请家庭团聚。
# it: ricongiungimento familiare; nulla osta; moglie; marito; figli; genitori; visto per famiglia
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = 家庭团聚
# term: nulla osta → { -nulla-osta } = 纳斯塔批文
# term: visto → { -visto } = 入境签证
keywords = 家庭团聚; 纳斯塔; 老婆; 丈夫; 孩子; 父母; 团聚签证; 办团聚
# it: la copia del passaporto dei familiari
# term: passaporto → { -passaporto } = 护照
f-dw3us = 家人护照的复印件
# it: i documenti sul tuo reddito
# term: reddito → { -reddito } = 收入
f-5keig = 您的收入文件
# it: il nulla osta per il visto
# term: nulla osta → { -nulla-osta } = 纳斯塔批文
# term: visto → { -visto } = 入境签证
f-b27mr = 办签证用的纳斯塔批文（nulla osta）
# it: Entra con SPID o CIE.
# term: spid → { -spid } = 数字身份
f-4j4zq = 用SPID或CIE登录。
# it: Un patronato può mandare la domanda per te.
# term: patronato → { -patronato } = 公益代办处
f-yp5mi = 公益代办处（patronato）可以替您提交申请。
# it: Puoi chiedere che la tua famiglia viva con te. La domanda va allo [Sportello unico per l'immigrazione][1].
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = 移民统一窗口
p-vu8qy = 您可以申请让家人和您一起生活。申请交给[移民统一窗口（Sportello unico per l'immigrazione）][1]。

## A chi è rivolto

# it: A chi ha un permesso di almeno un anno, per esempio per lavoro, famiglia o studio. Di solito la legge chiede anche 2 anni in Italia con il permesso. Per i figli minori e per chi ha la protezione internazionale i 2 anni non servono.
# term: minori → { -minore } = 未成年人
# term: protezione internazionale → { -protezione-internazionale } = 国际保护
p-y58h7 = 面向居留期限至少一年的人，比如工作、家庭或学习居留。法律通常还要求持居留在意大利2年。为未成年子女申请，以及有{ -protezione-internazionale }的人，不需要这2年。
# it: Puoi far venire:
p-izf9r = 您可以接来：
# it: il marito o la moglie
# note: voce 1 di 4
l-hrx7x = 丈夫或妻子
# it: i figli minori
# note: voce 2 di 4
# term: minori → { -minore } = 未成年人
l-7knav = 未成年子女
# it: i figli maggiorenni con una invalidità totale
# note: voce 3 di 4
l-yu2jj = 完全残疾的成年子女
# it: i genitori, con condizioni più difficili
# note: voce 4 di 4
l-7srtm = 父母，条件更难

## Come fare

# it: Le regole cambiano spesso. Controlla con un [patronato][1] chi può venire e se il tuo reddito basta.
# note: voce 1 di 6
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = 公益代办处
# term: reddito → { -reddito } = 收入
l-sny9v = 规定常常变。和[公益代办处（patronato）][1]核对谁可以来、您的{ -reddito }够不够。
# it: Chiedi al Comune l'[idoneità alloggiativa][1]. Dice che la tua casa è grande abbastanza.
# note: voce 2 di 6
# note: [1] = termini/idoneita-alloggiativa
# term: idoneità alloggiativa → { -idoneita-alloggiativa } = 住房合格证明
l-rtv6b = 向市政府（Comune）申请[住房合格证明（idoneità alloggiativa）][1]。它证明您的房子够大。
# it: Manda la domanda in linea. Serve [SPID o CIE][1].
# note: voce 3 di 6
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = 数字身份
l-bpfmp = 在网上提交申请。需要[SPID或CIE][1]。
# it: Aspetta il [nulla osta][1].
# note: voce 4 di 6
# note: [1] = termini/nulla-osta
# term: nulla osta → { -nulla-osta } = 纳斯塔批文
l-uakcz = 等[纳斯塔批文（nulla osta）][1]。
# it: I tuoi familiari chiedono il [visto][1] al [consolato][2] italiano del loro Paese. Portano i documenti di famiglia, tradotti e [legalizzati][3].
# note: voce 5 di 6
# note: [1] = termini/visto
# note: [2] = termini/consolato
# note: [3] = termini/legalizzazione
# term: visto → { -visto } = 入境签证
# term: consolato → { -consolato } = 领事馆
l-b3jk2 = 家人到他们国家的意大利[领事馆][2]申请[签证][1]，带上翻译好并[认证][3]过的家庭文件。
# it: Quando arrivano, avete **8 giorni** per contattare lo Sportello unico. Poi chiedete il [permesso][1].
# note: voce 6 di 6
# note: [1] = servizi/primo-permesso-di-soggiorno
# term: sportello unico → { -sportello-unico-immigrazione } = 移民统一窗口
l-q7upk = 家人到达后，你们有**8天**时间联系移民统一窗口。然后申请[居留][1]。

## Tempi e scadenze

# it: La legge dà all'ufficio { $processing_time } per dare il nulla osta. Il nulla osta vale 6 mesi. In questo tempo i familiari devono chiedere il visto.
# note: $processing_time = un dato; lo scrive il sito
# term: nulla osta → { -nulla-osta } = 纳斯塔批文
# term: visto → { -visto } = 入境签证
p-ghrck = 法律给办公室{ $processing_time }发放{ -nulla-osta }。批文有效6个月。家人必须在这段时间内申请签证。
# it: Prepara presto i documenti di famiglia: nel Paese di origine ci vuole tempo.
p-9pfjp = 尽早准备家庭文件：在原籍国办要花时间。

## Quanto costa

# it: Paghi la marca da bollo, il certificato sulla casa, le traduzioni e il visto. Chiedi prima quanto costa ogni cosa.
# term: marca da bollo → { -marca-da-bollo } = 印花税票
# term: visto → { -visto } = 入境签证
p-63zvw = 您要付{ -marca-da-bollo }、住房证明、翻译和签证的费用。请先问每样多少钱。

## Casi particolari

# it: I rifugiati non sono obbligati a dimostrare reddito e casa. Se non ci sono documenti di famiglia, il consolato può chiedere altre prove.
# term: reddito → { -reddito } = 收入
# term: consolato → { -consolato } = 领事馆
p-hsfkd = 难民不必证明收入和住房。如果没有家庭文件，领事馆可能要求其他证据。

## Se qualcosa va male

# it: Se qualcosa va male
t-wm5j2 = 如果出了问题
# it: Se lo Sportello dice di no, puoi fare ricorso al giudice. Chiedi a un [avvocato pagato dallo Stato][1]. Attento a chi promette un visto veloce in cambio di soldi.
# note: [1] = servizi/patrocinio-gratuito
# term: ricorso → { -ricorso } = 上诉
# term: visto → { -visto } = 入境签证
p-5t67u = 如果移民统一窗口不同意，您可以向法官提出{ -ricorso }。请问[国家付费的律师][1]。小心收钱保证快速办签证的人。
