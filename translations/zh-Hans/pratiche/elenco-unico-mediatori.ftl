### Un solo elenco di mediatori per il territorio — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Un solo elenco di mediatori per il territorio
title = 本地一份统一的调解员名单
# it: Regole comuni per trovare, formare e pagare i mediatori.
summary = 寻找、培训调解员和付报酬的共同规定。
# it: elenco mediatori; protocollo; mediazione
keywords = 调解员名单; 规定; 文化调解
# it: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-rveu7 = 这是[Terre di Inclusione][1]项目的一项工作，使用2014-2020年期间的资金。

## Come funziona

# it: Si formano gli operatori: imparano a lavorare con un [mediatore][1].
# note: voce 1 di 4
# note: [1] = termini/mediatore-linguistico
l-ykdfp = 培训工作人员：他们学习怎样和[调解员][1]一起工作。
# it: Si formano i mediatori, con un corso e un tirocinio.
# note: voce 2 di 4
# term: tirocinio → { -tirocinio } = 实习
l-phjud = 用课程和实习培训调解员。
# it: I loro nomi entrano in **un elenco unico**.
# note: voce 3 di 4
l-gz649 = 他们的名字列入**一份统一的名单**。
# it: Un protocollo dice come chiamarli e come pagarli.
# note: voce 4 di 4
l-jvnsu = 一份协议规定怎样请他们和怎样付报酬。

## Chi lo organizza

# it: Non sappiamo se l'elenco esiste ancora. Chiedi all'[Azienda Sociale Cremonese][1].
# note: [1] = enti/azienda-sociale-cremonese
p-9qig8 = 我们不知道名单现在还有没有。请问[Azienda Sociale Cremonese][1]。
