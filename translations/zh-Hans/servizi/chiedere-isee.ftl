### Chiedere l'ISEE — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere l'ISEE
# term: isee → { -isee } = 家庭经济状况指标
title = 申请ISEE
# it: Il foglio che dice quanto è ricca la tua famiglia. Serve per pagare meno.
summary = 说明您家经济状况的文件。用来少付钱。
# it: ISEE; DSU; reddito; CAF; mensa; bonus; indicatore
# term: isee → { -isee } = 家庭经济状况指标
# term: dsu → { -dsu } = ISEE申报表
# term: reddito → { -reddito } = 收入
# term: caf → { -caf } = 税务协助中心
keywords = ISEE; DSU; 伊塞; 家庭收入; CAF; 食堂; 优惠; 补助
# it: il codice fiscale di tutta la famiglia
# term: codice fiscale → { -codice-fiscale } = 税号
f-353ye = 全家人的{ -codice-fiscale }
# it: il contratto di affitto, se ce l'hai
f-dhypy = 租房合同，如果您有
# it: saldo e giacenza media dei conti di due anni prima
# term: saldo e giacenza media → { -giacenza-media } = 账户余额和平均余额
f-hjnst = 两年前各账户的余额和平均余额
# it: la targa di auto e moto
f-p5upf = 汽车和摩托车的车牌号
# it: l'attestazione ISEE
# term: attestazione isee → { -isee } = 家庭经济状况指标
f-xvsgr = ISEE证明
# it: la prima volta nell'anno
f-68qfw = 每年第一次
# it: Un CAF lo prepara con te.
# term: caf → { -caf } = 税务协助中心
f-mwty5 = 由税务协助中心（CAF）和您一起准备。
# it: Entra con SPID o CIE.
# term: spid → { -spid } = 数字身份
f-a3x7g = 用SPID或CIE登录。
# it: INPS da telefono fisso
# term: inps → { -inps } = 国家社保局
f-2fz23 = INPS（座机拨打）
# it: INPS da cellulare
# term: inps → { -inps } = 国家社保局
f-xvk26 = INPS（手机拨打）
# it: L'[ISEE][1] mette insieme redditi, risparmi e casa della famiglia. Un numero **basso** vuol dire che puoi avere più aiuti.
# note: [1] = termini/isee
# term: isee → { -isee } = 家庭经济状况指标
# term: redditi → { -reddito } = 收入
p-4y89c = [ISEE][1]把全家的收入、存款和房产合在一起计算。数字**低**，就可以得到更多补助。

## A chi è rivolto

# it: A chi vive in Italia e chiede aiuti: nido, mensa, casa, bollette, assegni, università.
# term: nido → { -asilo-nido } = 托儿所
# term: bollette → { -bolletta } = 水电煤账单
p-qupki = 面向住在意大利、要申请补助的人：托儿所、食堂、住房、水电煤账单、补贴、大学。

## Come fare

# it: Telefona a un [CAF][1]. Chiedi l'elenco dei documenti.
# note: voce 1 di 5
# note: [1] = termini/caf
# term: caf → { -caf } = 税务协助中心
l-2rpf8 = 打电话给[税务协助中心（CAF）][1]。问需要哪些文件。
# it: Chiedi alla banca o alla posta [saldo e giacenza media][1].
# note: voce 2 di 5
# note: [1] = termini/giacenza-media
# term: saldo e giacenza media → { -giacenza-media } = 账户余额和平均余额
l-vaqk7 = 向银行或邮局要[账户余额和平均余额][1]。
# it: Vai al CAF e firma la [DSU][1]. È la dichiarazione con i tuoi dati.
# note: voce 3 di 5
# note: [1] = termini/dsu
# term: caf → { -caf } = 税务协助中心
# term: dsu → { -dsu } = ISEE申报表
l-sizqb = 去CAF签[ISEE申报表（DSU）][1]。这是写有您资料的声明。
# it: Dopo circa { $processing_time } ritira l'ISEE al CAF o sul sito { $web }.
# note: voce 4 di 5
# note: $processing_time = un dato; lo scrive il sito
# note: $web = un dato; lo scrive il sito
# term: isee → { -isee } = 家庭经济状况指标
# term: caf → { -caf } = 税务协助中心
l-ceu6m = 大约{ $processing_time }后，到CAF或网站{ $web }领取ISEE。
# it: Controlla che ci siano tutte le persone della famiglia.
# note: voce 5 di 5
l-mr7q9 = 检查家里每个人都写上了。

## Tempi e scadenze

# it: L'ISEE vale fino al 31 dicembre. Ogni anno a **gennaio** rifallo.
# term: isee → { -isee } = 家庭经济状况指标
p-bqwqv = ISEE有效到12月31日。每年**一月**要重办。

## Casi particolari

# it: **Hai perso il lavoro da poco?** Chiedi l'ISEE **corrente**. Guarda la situazione di adesso.
# note: voce 1 di 4
# term: isee → { -isee } = 家庭经济状况指标
l-kjbk7 = **最近失业了？**申请**当前**ISEE（ISEE corrente）。它看的是现在的情况。
# it: **Genitori non sposati o separati?** Ci sono regole speciali. Dillo al CAF.
# note: voce 2 di 4
# term: caf → { -caf } = 税务协助中心
l-pirja = **父母没有结婚或已分居？**有特别规定。请告诉CAF。
# it: **Hai casa o soldi nel tuo Paese?** Scrivi anche quelli.
# note: voce 3 di 4
l-qad76 = **在您的国家有房子或钱？**也必须写上。
# it: Per il nido e l'assegno unico può servire l'ISEE **minorenni**.
# note: voce 4 di 4
# term: nido → { -asilo-nido } = 托儿所
# term: assegno unico → { -assegno-unico } = 子女统一补贴
# term: isee → { -isee } = 家庭经济状况指标
# term: minorenni → { -minore } = 未成年人
l-iqxf3 = 申请托儿所和子女统一补贴，可能需要**未成年人**ISEE（ISEE minorenni）。
# it: Scrivi la verità. Una dichiarazione falsa è un reato e devi ridare i soldi.
# note: critico: qui uno sbaglio può fare danno
p-pnxci = 请写真实情况。虚假声明是犯罪，还要退钱。

## Se qualcosa va male

# it: Se qualcosa va male
t-2hixr = 如果出了问题
# it: Ci sono errori o parole come **omissioni**? Torna al CAF e chiedi di correggere.
# note: «omissioni» resta in italiano, con la traduzione tra parentesi: è scritto così sul foglio.
# term: caf → { -caf } = 税务协助中心
p-cgmmi = 有错误，或写着**omissioni**（遗漏）这样的词？回CAF要求更正。
