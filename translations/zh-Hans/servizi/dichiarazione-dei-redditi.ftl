### Dichiarazione dei redditi (730) — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Dichiarazione dei redditi (730)
# term: dichiarazione dei redditi → { -modello-730 } = 个人报税表
title = 报税（730）
# it: Il conto delle tasse che si fa ogni anno. A volte ti ridanno soldi.
summary = 每年算一次税。有时会退钱给您。
# it: 730; tasse; IRPEF; rimborso; CAF; certificazione unica; CU
# term: 730 → { -modello-730 } = 个人报税表
# term: caf → { -caf } = 税务协助中心
# term: certificazione unica → { -certificazione-unica } = 年度收入证明
keywords = 730; 报税; 退税; IRPEF; CAF; CU; 个人所得税; CUD
# it: la Certificazione Unica del datore di lavoro o dell'INPS
# term: certificazione unica → { -certificazione-unica } = 年度收入证明
# term: datore di lavoro → { -datore-di-lavoro } = 雇主
# term: inps → { -inps } = 国家社保局
f-yu6qc = 雇主或INPS的年度收入证明（Certificazione Unica）
# it: le ricevute di spese per medico, affitto, scuola e figli
# term: ricevute → { -ricevuta-del-permesso } = 居留收据
f-hs3zj = 看病、房租、上学和子女费用的收据
# it: la dichiarazione mandata
f-dyyjg = 已提交的报税表
# it: Un CAF la prepara con te.
# term: caf → { -caf } = 税务协助中心
f-5z8ke = 由税务协助中心（CAF）和您一起准备。
# it: Ogni anno fai il conto delle tasse sui soldi guadagnati. Usa il [modello 730][1].
# note: [1] = termini/modello-730
# term: modello 730 → { -modello-730 } = 个人报税表
p-hph2s = 每年要对挣的钱算一次税。用[个人报税表（modello 730）][1]。

## A chi è rivolto

# it: Devi farla di solito se:
p-xyn82 = 以下情况您通常必须报税：
# it: hai avuto due o più datori di lavoro
# note: voce 1 di 3
# term: datori di lavoro → { -datore-di-lavoro } = 雇主
l-p77s9 = 您有过两个或更多雇主
# it: lavori come colf o badante
# note: voce 2 di 3
# term: badante → { -colf-e-badante } = 家政工和护理工
l-kceav = 您做家政工或护理工
# it: hai preso anche soldi dall'INPS, oltre alla paga
# note: voce 3 di 3
# term: inps → { -inps } = 国家社保局
l-5ex8d = 除了工资，您还从INPS拿过钱
# it: Conviene farla anche se hai pagato medico, affitto, scuola o hai figli. Può darti un **rimborso**.
p-e2w2v = 如果您付过医疗费、房租、学费或有孩子，报税也有好处。可能会**退钱**给您。

## Come fare

# it: In primavera chiedi la [Certificazione Unica][1] a ogni datore di lavoro.
# note: voce 1 di 5
# note: [1] = termini/certificazione-unica
# term: certificazione unica → { -certificazione-unica } = 年度收入证明
# term: datore di lavoro → { -datore-di-lavoro } = 雇主
l-vnum8 = 春天向每个雇主要[年度收入证明（Certificazione Unica）][1]。
# it: Raccogli le ricevute. Quando paghi medicine o visite, mostra la tessera sanitaria.
# note: voce 2 di 5
# term: ricevute → { -ricevuta-del-permesso } = 居留收据
# term: tessera sanitaria → { -tessera-sanitaria } = 医疗卡
l-78hhc = 收集收据。付药费或看病费时，出示{ -tessera-sanitaria }。
# it: Prendi un appuntamento a un [CAF][1].
# note: voce 3 di 5
# note: [1] = termini/caf
# term: caf → { -caf } = 税务协助中心
l-rkf2e = 到[税务协助中心（CAF）][1]预约。
# it: Firma una delega. Il CAF prepara il conto con te.
# note: voce 4 di 5
# term: delega → { -delega } = 委托书
# term: caf → { -caf } = 税务协助中心
l-c7gay = 签一份{ -delega }。CAF和您一起算。
# it: Oppure fai da solo sul sito { $web }, con [SPID o CIE][1].
# note: voce 5 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = 数字身份
l-4d2z4 = 或者用[SPID或CIE][1]在网站{ $web }上自己办。

## Tempi e scadenze

# it: Falla una volta all'anno, di solito da maggio a settembre.
p-94tet = 每年一次，通常从五月到九月。

## Quanto costa

# it: Sul sito è gratis. Il CAF può chiedere una piccola somma: chiedi prima.
# term: caf → { -caf } = 税务协助中心
p-ngzi5 = 在网站上报免费。{ -caf }可能收一点钱：请先问。

## Casi particolari

# it: Per i familiari che vivono nel tuo Paese puoi a volte pagare meno tasse. Servono documenti tradotti. Chiedi al CAF.
# term: caf → { -caf } = 税务协助中心
p-mvnuc = 如果有家人住在您的国家，有时可以少交税。需要翻译好的文件。请问{ -caf }。

## Se qualcosa va male

# it: Se qualcosa va male
t-f76df = 如果出了问题
# it: Hai ricevuto una lettera dall'Agenzia delle Entrate? Non buttarla. Portala subito al CAF: ci sono pochi giorni per rispondere.
# term: caf → { -caf } = 税务协助中心
p-fbrp8 = 收到税务局（Agenzia delle Entrate）的信？不要扔掉。马上带给{ -caf }：回复的期限很短。
