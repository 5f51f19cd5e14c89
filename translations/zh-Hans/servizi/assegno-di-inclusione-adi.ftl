### Assegno di inclusione (ADI) — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assegno di inclusione (ADI)
# term: assegno di inclusione → { -assegno-di-inclusione } = 包容补助金
title = 包容补助金（ADI）
# it: Un aiuto per le famiglie molto povere, con un percorso da seguire.
summary = 给非常贫困家庭的补助，要按计划参加活动。
# it: ADI; reddito di cittadinanza; povertà; sussidio; SFL; inclusione
# term: reddito → { -reddito } = 收入
# term: cittadinanza → { -cittadinanza } = 国籍
keywords = ADI; 公民收入; 低保; 贫困补助; SFL; 救济金
# it: i codici fiscali della famiglia
# term: codici fiscali → { -codice-fiscale } = 税号
f-rpq53 = 全家人的税号
# it: una carta con soldi ogni mese
f-dg5gq = 一张每月有钱的卡
# it: un percorso con i servizi sociali
f-cifbh = 和社会服务处一起走的计划
# it: Entra con SPID o CIE.
# term: spid → { -spid } = 数字身份
f-5tg3t = 用SPID或CIE登录。
# it: INPS da telefono fisso
# term: inps → { -inps } = 国家社保局
f-ck6su = INPS（座机拨打）
# it: INPS da cellulare
# term: inps → { -inps } = 国家社保局
f-f4bf6 = INPS（手机拨打）
# it: L'[assegno di inclusione][1] ha preso il posto del reddito di cittadinanza.
# note: [1] = termini/assegno-di-inclusione
# term: assegno di inclusione → { -assegno-di-inclusione } = 包容补助金
# term: reddito → { -reddito } = 收入
# term: cittadinanza → { -cittadinanza } = 国籍
p-jtq6h = [包容补助金（assegno di inclusione）][1]取代了“公民收入”（reddito di cittadinanza）。

## A chi è rivolto

# it: Alle famiglie con pochi soldi **e** con almeno una di queste persone:
p-4kaaz = 面向钱很少**而且**至少有以下一种人的家庭：
# it: un minorenne
# note: voce 1 di 4
# term: minorenne → { -minore } = 未成年人
l-iqpcn = 未成年人
# it: una persona con disabilità
# note: voce 2 di 4
l-qrp7t = 残障人士
# it: una persona di 60 anni o più
# note: voce 3 di 4
l-6mke5 = 60岁或以上的人
# it: una persona seguita dai servizi sociali o sanitari, in certi casi
# note: voce 4 di 4
l-5kuun = 某些情况下，由社会或医疗服务机构照管的人
# it: Se non sei cittadino dell'Unione europea, di solito serve il permesso di lungo periodo o la protezione internazionale. Di solito servono anche 5 anni di residenza in Italia. Gli ultimi due devono essere continui.
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = 欧盟长期居留
# term: protezione internazionale → { -protezione-internazionale } = 国际保护
# term: residenza → { -residenza } = 户口
p-n9xg4 = 如果您不是欧盟公民，通常需要{ -permesso-ue-lungo-periodo }或{ -protezione-internazionale }。通常还要在意大利有5年{ -residenza }，其中最后两年必须不间断。

## Come fare

# it: Chiedi l'[ISEE][1].
# note: voce 1 di 6
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = 家庭经济状况指标
l-2g865 = 申请[ISEE][1]。
# it: Chiedi a un [patronato][1] o a un CAF se puoi averlo.
# note: voce 2 di 6
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = 公益代办处
# term: caf → { -caf } = 税务协助中心
l-k7ci6 = 问[公益代办处（patronato）][1]或{ -caf }您能不能领。
# it: Fai la domanda con loro, oppure sul sito { $web }.
# note: voce 3 di 6
# note: $web = un dato; lo scrive il sito
l-3cg8v = 和他们一起申请，或在网站{ $web }上申请。
# it: Firma il **patto digitale** sul portale indicato dall'INPS.
# note: voce 4 di 6
# term: inps → { -inps } = 国家社保局
l-g8ukg = 在INPS指定的平台上签署**patto digitale**（数字协议）。
# it: Vai al primo appuntamento con i [servizi sociali][1] entro **120 giorni dalla firma del patto**. Vai anche se nessuno ti chiama.
# note: voce 5 di 6
# note: [1] = servizi/servizio-sociale
l-tb3ei = 在**签协议（patto）后120天**之内去[社会服务处][1]参加第一次面谈。没有人叫您，也要去。
# it: Vai a tutti gli appuntamenti.
# note: voce 6 di 6
l-7wgma = 每次预约都要去。

## Cosa si ottiene

# it: Una carta con soldi per la spesa e, in parte, per l'affitto. Un'assistente sociale ti segue.
# term: assistente sociale → { -assistente-sociale } = 社工
p-j83fu = 一张卡，里面的钱可以买日用品，一部分可以付房租。有一位{ -assistente-sociale }跟进您的情况。

## Tempi e scadenze

# it: L'aiuto dura di solito **18 mesi**. Poi devi fare una nuova domanda.
p-zttu6 = 补助通常发**18个月**。之后必须重新申请。

## Casi particolari

# it: Hai tra 18 e 59 anni e puoi lavorare? C'è un altro aiuto: il **supporto per la formazione e il lavoro**. Chiedi al patronato.
# note: «supporto per la formazione e il lavoro» è il nome ufficiale: lascialo accanto alla traduzione.
# term: patronato → { -patronato } = 公益代办处
p-2tfhp = 您18到59岁，可以工作吗？有另一种补助：**supporto per la formazione e il lavoro**（培训和就业支持）。请问{ -patronato }。

## Se qualcosa va male

# it: Se qualcosa va male
t-uumxy = 如果出了问题
# it: Se cambia il lavoro o la famiglia, dillo subito all'INPS. Se non vai agli appuntamenti, perdi l'aiuto. Se la domanda è respinta, chiedi al patronato il perché.
# term: inps → { -inps } = 国家社保局
# term: patronato → { -patronato } = 公益代办处
p-84jgp = 如果工作或家庭情况有变，马上告诉INPS。如果不去预约的面谈，会失去补助。如果申请被拒，请问{ -patronato }原因。
