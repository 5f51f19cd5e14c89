### Chiedere un certificato in Comune — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere un certificato in Comune
title = 在市政府开证明
# it: Residenza, stato di famiglia, nascita: come avere il foglio, anche da casa.
# term: residenza → { -residenza } = 户口
# term: stato di famiglia → { -stato-di-famiglia } = 家庭状况证明
summary = 户口、家庭状况、出生：怎样拿到证明，在家也可以。
# it: certificato di residenza; stato di famiglia; certificato di nascita; anagrafe; ANPR
# term: residenza → { -residenza } = 户口
# term: stato di famiglia → { -stato-di-famiglia } = 家庭状况证明
# term: anagrafe → { -anagrafe } = 户籍处
keywords = 户口证明; 住家证明; 家庭状况证明; 出生证明; 户籍处; ANPR; 开证明
# it: il certificato
f-yneji = 证明
# it: Entra con SPID o CIE.
# term: spid → { -spid } = 数字身份
f-hc4mn = 用SPID或CIE登录。
# it: Il Comune scrive nei registri dove abiti, con chi vivi e quando sei nato. Un **certificato** è la copia di queste notizie.
p-afdat = 市政府（Comune）登记您住在哪里、和谁住、什么时候出生。**certificato**（证明）就是这些信息的副本。

## A chi è rivolto

# it: A chi ha la [residenza][1] in Italia.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = 户口
p-3qfja = 面向在意大利有[户口][1]的人。

## Come fare

# it: Chiedi all'ufficio **a che cosa serve** il certificato.
# note: voce 1 di 4
l-jr5sq = 问要证明的办公室，证明**用来做什么**。
# it: È per un ufficio pubblico? Spesso basta una [autocertificazione][1]. L'ufficio non può chiederti il certificato.
# note: voce 2 di 4
# note: [1] = termini/autocertificazione
# term: autocertificazione → { -autocertificazione } = 自我声明
l-8j4w5 = 是给政府办公室的吗？常常一份[自我声明（autocertificazione）][1]就够了。他们不能要您交证明。
# it: Se serve davvero, entra nel sito { $web } con [SPID o CIE][1]. Scarica il certificato.
# note: voce 3 di 4
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = 数字身份
l-7g368 = 如果真的需要，用[SPID或CIE][1]登录网站{ $web }，下载证明。
# it: Se non usi internet, vai all'[anagrafe][1] con un documento.
# note: voce 4 di 4
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = 户籍处
l-2hztf = 如果您不用网络，带证件去[户籍处（anagrafe）][1]。

## Quanto costa

# it: Alcuni certificati sono gratis, per altri serve una [marca da bollo][1]. Dipende dall'uso: per questo l'ufficio te lo chiede.
# note: [1] = termini/marca-da-bollo
# term: marca da bollo → { -marca-da-bollo } = 印花税票
p-4iitq = 有些证明免费，有些要贴[印花税票（marca da bollo）][1]。这要看用途：所以办公室会问您。

## Casi particolari

# it: **Nato all'estero?** Chiedi il certificato di nascita nel Paese dove sei nato. Poi fallo tradurre e [legalizzare][1].
# note: voce 1 di 2
# note: [1] = termini/legalizzazione
# term: legalizzare → { -legalizzazione } = 文件认证
l-q4v3p = **在国外出生？**出生证明要向出生的国家申请。然后要翻译并[认证][1]。
# it: **Per il tuo consolato** può servire un certificato con una firma speciale. Chiedi prima.
# note: voce 2 di 2
# term: consolato → { -consolato } = 领事馆
l-6z8bc = **给您的领事馆用**，可能需要有特别签名的证明。请先问清楚。

## Se qualcosa va male

# it: Se qualcosa va male
t-y7cku = 如果出了问题
# it: Il nome o la data sono sbagliati? Porta all'anagrafe il passaporto o l'atto di nascita. Chiedi di correggere.
# term: anagrafe → { -anagrafe } = 户籍处
# term: passaporto → { -passaporto } = 护照
p-aydqq = 名字或日期写错了？带上护照或出生证书去{ -anagrafe }，要求更正。
