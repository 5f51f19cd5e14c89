### Aprire un conto in banca o in posta — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Aprire un conto in banca o in posta
title = 在银行或邮局开户
# it: Hai diritto a un conto semplice per ricevere la paga e gli aiuti.
summary = 您有权开一个简单的账户，用来收工资和补助。
# it: conto corrente; banca; posta; IBAN; conto di base; carta prepagata
# term: iban → { -iban } = 国际银行账号
keywords = 开户; 银行; 邮局; IBAN; 基本账户; 预付卡; 银行卡
# it: un documento: passaporto, carta d'identità, permesso o documento di richiedente asilo
# term: passaporto → { -passaporto } = 护照
# term: carta d'identità → { -carta-di-identita } = 身份证
# term: richiedente asilo → { -richiedente-asilo } = 庇护申请人
f-3rway = 一份证件：护照、身份证、居留或庇护申请人证件
# it: un conto con IBAN
# term: iban → { -iban } = 国际银行账号
f-vvs3e = 一个有IBAN账号的账户
# it: Per lo stipendio e gli aiuti serve quasi sempre un conto con un [IBAN][1].
# note: [1] = termini/iban
# term: iban → { -iban } = 国际银行账号
p-q4je7 = 领工资和补助几乎都需要有[IBAN账号][1]的账户。

## A chi è rivolto

# it: A chi vive legalmente nell'Unione europea. Vale anche per i richiedenti asilo.
# term: richiedenti asilo → { -richiedente-asilo } = 庇护申请人
p-y9bgt = 面向合法住在欧盟的人，庇护申请人也可以。

## Come fare

# it: Vai in una banca o alla posta.
# note: voce 1 di 5
l-9z2y8 = 去一家银行或邮局。
# it: Chiedi il **conto di base**. È un conto semplice, con poche spese.
# note: voce 2 di 5
l-hbyc7 = 要求开**conto di base**（基本账户）。这是简单的账户，费用少。
# it: Porta il documento e il codice fiscale.
# note: voce 3 di 5
# term: codice fiscale → { -codice-fiscale } = 税号
l-chxz2 = 带上证件和{ -codice-fiscale }。
# it: Leggi quanto costa ogni anno. Fatti spiegare le parole difficili.
# note: voce 4 di 5
l-ampnq = 看清楚每年多少钱。难懂的词请他们解释。
# it: Tieni segreto il codice della carta.
# note: voce 5 di 5
l-9vb2a = 卡的密码要保密。

## Quanto costa

# it: Il conto di base ha un prezzo fisso all'anno. Con un [ISEE][1] molto basso è **gratis**. Chiedi in banca il limite.
# note: [1] = termini/isee
# term: isee → { -isee } = 家庭经济状况指标
p-pmbap = 基本账户每年有固定价格。[ISEE][1]很低的人**免费**。限额请问银行。

## Casi particolari

# it: Il conto di base non permette di andare sotto zero.
# note: voce 1 di 2
l-y9azq = 基本账户不能透支。
# it: Per mandare soldi al tuo Paese confronta i prezzi. Usa solo agenzie autorizzate.
# note: voce 2 di 2
l-ddda2 = 往您的国家汇钱，请先比较价格。只用有许可的公司。
# it: Non prestare il tuo conto o la tua carta. Chi lo chiede spesso vuole nascondere soldi rubati. Il reato ricade anche su di te.
# note: critico: qui uno sbaglio può fare danno
p-rg8q7 = 不要把您的账户或卡借给别人。来借的人常常想隐藏偷来的钱。您也要承担犯罪责任。

## Se qualcosa va male

# it: Se qualcosa va male
t-p9by6 = 如果出了问题
# it: La banca dice di no? Deve scriverti il motivo. Scrivi alla banca che non sei d'accordo (il **reclamo**). Se non basta, puoi rivolgerti alla Banca d'Italia: il sito è { $web }.
# note: $web = un dato; lo scrive il sito
p-w5x7v = 银行不同意？银行必须书面说明原因。写信告诉银行您不同意（**reclamo**，投诉）。如果不够，可以找意大利银行（Banca d'Italia）：网站是{ $web }。
