### Chiedere una casa popolare — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere una casa popolare
# term: casa popolare → { -servizi-abitativi-pubblici } = 公租房
title = 申请公租房
# it: Case pubbliche con un affitto basso: le chiedi quando esce l'avviso.
summary = 房租低的公家房子：公告出来时才能申请。
# it: casa popolare; SAP; ALER; alloggio pubblico; graduatoria; bando; avviso
# term: casa popolare → { -servizi-abitativi-pubblici } = 公租房
# term: graduatoria → { -graduatoria } = 排名名单
# term: bando → { -avviso-pubblico } = 公告
keywords = 公租房; 廉租房; SAP; ALER; 政府房; 排名; 公告; 低租房
# it: un posto nella graduatoria
# term: graduatoria → { -graduatoria } = 排名名单
f-mp3p3 = 排名名单上的名次
# it: Sul portale della Regione, con SPID o CIE.
# term: spid → { -spid } = 数字身份
f-yq83f = 在大区的网上平台，用SPID或CIE。
# it: In Lombardia le case popolari si chiamano [servizi abitativi pubblici][1] (SAP). L'affitto dipende da quanto guadagni.
# note: [1] = termini/servizi-abitativi-pubblici
# term: servizi abitativi pubblici → { -servizi-abitativi-pubblici } = 公租房
p-kbvvc = 在伦巴第，公租房叫[servizi abitativi pubblici][1]（SAP）。房租按您的收入定。

## A chi è rivolto

# it: A chi ha pochi soldi e non ha una casa adatta. Le regole precise sono nell'[avviso][1].
# note: [1] = termini/avviso-pubblico
p-6s8qc = 面向钱少、又没有合适住房的人。具体规定写在[公告][1]里。
# it: Se non sei cittadino dell'Unione europea, serve il [permesso di lungo periodo][1], oppure un permesso di almeno 2 anni e un lavoro regolare. Hai la [protezione internazionale][2]? Puoi fare domanda come i cittadini italiani.
# note: [1] = servizi/permesso-lungo-periodo
# note: [2] = termini/protezione-internazionale
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = 欧盟长期居留
# term: protezione internazionale → { -protezione-internazionale } = 国际保护
p-pazb4 = 如果您不是欧盟公民，需要[长期居留][1]，或者至少2年的居留并有正规工作。您有[国际保护][2]？可以和意大利公民一样申请。

## Come fare

# it: Chiedi al Comune quando esce l'avviso. Non è sempre aperto.
# note: voce 1 di 6
l-8iyd6 = 问市政府（Comune）公告什么时候出来。不是一直开放的。
# it: Prepara l'[ISEE][1].
# note: voce 2 di 6
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = 家庭经济状况指标
l-pcx6s = 准备[ISEE][1]。
# it: Leggi l'avviso, oppure fattelo spiegare in Comune.
# note: voce 3 di 6
l-y2pci = 看公告，或请市政府解释。
# it: Fai la domanda sul portale della Regione. Serve [SPID o CIE][1]. Il Comune può aiutarti.
# note: voce 4 di 6
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = 数字身份
l-eih6s = 在大区的网上平台申请。需要[SPID或CIE][1]。市政府可以帮您。
# it: Scegli le case della lista adatte alla tua famiglia.
# note: voce 5 di 6
l-sr35u = 从名单里选适合您家的房子。
# it: Guarda la [graduatoria][1] quando esce.
# note: voce 6 di 6
# note: [1] = termini/graduatoria
# term: graduatoria → { -graduatoria } = 排名名单
l-57wnq = [排名名单（graduatoria）][1]出来时去看。

## Tempi e scadenze

# it: Puoi fare la domanda solo nei giorni scritti nell'avviso. L'attesa può durare anni.
p-7mjq2 = 只能在公告规定的日子里申请。可能要等好几年。

## Casi particolari

# it: Chi è in povertà molto grave passa prima. Serve un foglio dei [servizi sociali][1]. Vai da loro prima dell'avviso.
# note: [1] = servizi/servizio-sociale
p-wfpj6 = 极度贫困的人优先。需要[社会服务处][1]开的证明。请在公告出来之前去找他们。
# it: Per chi perde la casa all'improvviso ci sono **alloggi temporanei**. Chiedili in Comune.
p-i3wb8 = 突然失去住房的人，有**临时住房**（alloggi temporanei）。到市政府申请。

## Se qualcosa va male

# it: Se qualcosa va male
t-y4qdz = 如果出了问题
# it: La domanda è stata esclusa? Ci sono pochi giorni per dire che non sei d'accordo. Chiedi subito al Comune o a un sindacato degli inquilini.
# term: sindacato → { -sindacato } = 工会
p-d6ry3 = 申请被排除了吗？表示不同意的期限很短。请马上问市政府或租客工会。
# it: Nessuno può venderti un posto in lista. Non entrare in una casa vuota senza assegnazione: è un reato.
# note: critico: qui uno sbaglio può fare danno
p-xh39n = 没有人可以卖给您排队名额。没有分配，不要住进空房子：这是犯罪。
