### Guidare con una patente straniera — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Guidare con una patente straniera
title = 用外国驾照开车
# it: Fino a quando vale la tua patente e come si cambia con una italiana.
summary = 您的驾照有效到什么时候，怎样换成意大利驾照。
# it: patente; conversione; guidare; esame di guida; motorizzazione; scuola guida; patente straniera; patente estera; convertire la patente; patente di guida; posso guidare; macchina
keywords = 驾照; 换驾照; 开车; 考驾照; 车管所; 驾校; 中国驾照; 外国驾照; 国外驾照; 驾驶证; 驾驶执照; 驾照转换; 能不能开车; 汽车
# it: la patente straniera, con la traduzione se serve
f-zxr6i = 外国驾照，需要时带翻译件
# it: il certificato del medico per la patente
f-73udf = 办驾照用的医生证明
# it: la patente italiana
f-svieq = 意大利驾照
# it: Anche con una scuola guida, a pagamento.
f-utvsg = 也可以通过驾校，要付钱。
# it: La tua patente può valere in Italia, ma non sempre per tutta la vita.
p-76888 = 您的驾照在意大利可能有效，但不一定一辈子都有效。

## A chi è rivolto

# it: A chi vive in Italia e ha una patente di un altro Paese.
p-kcvu3 = 面向住在意大利、有其他国家驾照的人。

## Come fare

# it: **Patente di un Paese dell'Unione europea.** Vale fino alla scadenza. Poi chiedi quella italiana.
p-kp5jk = **欧盟国家的驾照。**有效到期满为止。之后申请意大利驾照。
# it: Sulla patente europea non c'è una scadenza? Cambiala dopo **2 anni** di residenza in Italia.
# term: residenza → { -residenza } = 户口
p-4y6bx = 欧盟国家的驾照上没有到期日？在意大利有户口满**2年**后更换。
# it: **Patente di un altro Paese.**
p-k26wk = **其他国家的驾照。**
# it: Puoi guidare per **un anno** da quando hai la residenza. Di solito serve anche la traduzione ufficiale o il permesso internazionale di guida.
# note: voce 1 di 4
# term: residenza → { -residenza } = 户口
l-6x5ka = 从您有{ -residenza }起，可以开车**一年**。通常还需要正式翻译件或国际驾照。
# it: Guarda sul sito { $web } se il tuo Paese ha un accordo con l'Italia.
# note: voce 2 di 4
# note: $web = un dato; lo scrive il sito
l-mtw7a = 在网站{ $web }上看您的国家和意大利有没有协议。
# it: **Se c'è l'accordo**, chiedi il cambio alla Motorizzazione. Di solito non rifai l'esame, se avevi la patente prima della residenza in Italia.
# note: voce 3 di 4
# term: residenza → { -residenza } = 户口
l-nu96d = **如果有协议**，到车管所（Motorizzazione）申请更换。如果您在意大利有户口之前就有驾照，通常不用再考试。
# it: **Se non c'è l'accordo**, devi fare l'esame in Italia: prima la teoria, poi la guida.
# note: voce 4 di 4
l-5nhzz = **如果没有协议**，必须在意大利考试：先考理论，再考开车。
# it: Dopo un anno di residenza la patente di un Paese fuori dall'Unione europea non basta più. Chi guida lo stesso rischia multe molto alte.
# note: critico: qui uno sbaglio può fare danno
# term: residenza → { -residenza } = 户口
p-d8neu = 有户口一年后，非欧盟国家的驾照就不够了。还继续开车的人可能被罚很多钱。

## Tempi e scadenze

# it: Non aspettare che finisca l'anno dalla residenza. Gli accordi con i Paesi cambiano: controlla l'elenco prima di cominciare.
# term: residenza → { -residenza } = 户口
p-ek88m = 不要等到有户口满一年。和各国的协议会变：开始办之前请查名单。
# it: Se c'è l'accordo, chiedi il cambio prima possibile: dopo alcuni anni può servire l'esame.
p-hqcpy = 如果有协议，请尽早申请更换：过了几年可能就要考试。

## Quanto costa

# it: Paghi le tasse della Motorizzazione, il medico e le traduzioni. I prezzi sono sul sito { $web }. Se usi una scuola guida, chiedi un preventivo scritto.
# note: $web = un dato; lo scrive il sito
p-kvq3j = 您要付车管所的费用、医生费和翻译费。价格在网站{ $web }上。如果上驾校，请要书面报价。

## Casi particolari

# it: L'esame di teoria si fa di solito in italiano. Chiedi alla Motorizzazione se ci sono altre lingue o aiuti.
p-z577a = 理论考试通常用意大利语。请问车管所（Motorizzazione）有没有其他语言或帮助。

## Se qualcosa va male

# it: Se qualcosa va male
t-umt6f = 如果出了问题
# it: Attento a chi vende patenti o promette esami facili. È un reato anche per chi compra.
p-n4znj = 小心卖驾照或保证考试容易通过的人。买的人也犯罪。
