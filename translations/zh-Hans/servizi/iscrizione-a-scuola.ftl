### Iscrivere i figli a scuola — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Iscrivere i figli a scuola
title = 给孩子报名上学
# it: La scuola è un diritto e un obbligo per tutti, anche senza documenti.
summary = 上学是每个孩子的权利和义务，没有证件也一样。
# it: iscrizione scuola; elementari; medie; superiori; Unica; primaria; obbligo scolastico
keywords = 上学报名; 小学; 初中; 高中; Unica; 义务教育; 孩子上学
# it: un documento del bambino e dei genitori, se c'è
f-fchak = 孩子和父母的证件，如果有
# it: il codice fiscale del bambino, se c'è
# term: codice fiscale → { -codice-fiscale } = 税号
f-f5y4k = 孩子的税号，如果有
# it: il libretto dei vaccini
# term: vaccini → { -vaccino } = 疫苗
f-av8ya = 疫苗本
# it: le pagelle del Paese di prima
# term: pagelle → { -pagella } = 成绩单
f-c2mjn = 原来国家的成绩单
# it: l'iscrizione a scuola
f-9q69p = 学校报名
# it: l'iscrizione fino a 16 anni
f-fwxdm = 16岁以前的报名
# it: Entra con SPID o CIE.
# term: spid → { -spid } = 数字身份
f-qwnhs = 用SPID或CIE登录。
# it: Unica
f-jh954 = Unica
# it: In Italia la scuola è **obbligatoria** da 6 a 16 anni. È un diritto di tutti i bambini.
p-8peap = 在意大利，6到16岁**必须**上学。这是所有孩子的权利。
# it: La scuola **non** chiede il permesso di soggiorno per iscrivere un bambino.
# note: critico: qui uno sbaglio può fare danno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = 居留
p-wk6ff = 给孩子报名时，学校**不**要求居留。

## A chi è rivolto

# it: Età
c-ijcms = 年龄
# it: Scuola
c-d7j8r = 学校
# it: da 3 a 5 anni
c-snh3b = 3到5岁
# it: [scuola dell'infanzia][1] (non obbligatoria)
# note: [1] = servizi/asilo-nido-e-infanzia
c-g4e73 = [幼儿园（scuola dell'infanzia）][1]（不是必须上的）
# it: da 6 a 10 anni
c-snk6x = 6到10岁
# it: scuola primaria
c-mp4k3 = 小学（scuola primaria）
# it: da 11 a 13 anni
c-ujkuw = 11到13岁
# it: scuola secondaria di primo grado (le medie)
c-zcxgd = 初中（scuola secondaria di primo grado，俗称medie）
# it: da 14 anni
c-rkdiu = 14岁起
# it: scuola superiore o formazione professionale
c-zsr95 = 高中或职业培训

## Come fare

# it: **All'inizio di un ciclo:**
p-3cedw = **在一个阶段开始时：**
# it: Fai la domanda di solito in inverno, per l'anno dopo.
# note: voce 1 di 4
l-rjz3u = 通常在冬天为下一学年报名。
# it: Entra nel sito { $web } con [SPID o CIE][1].
# note: voce 2 di 4
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = 数字身份
l-mjcag = 用[SPID或CIE][1]登录网站{ $web }。
# it: Scegli la scuola e manda la domanda.
# note: voce 3 di 4
l-g5tce = 选学校，提交申请。
# it: Se non riesci, vai alla segreteria della scuola. Ti aiutano.
# note: voce 4 di 4
l-g53vv = 如果不会，去学校秘书处。他们会帮助您。
# it: **Se arrivi durante l'anno:**
p-5vu56 = **如果您在学年中间到来：**
# it: Vai alla segreteria della scuola più vicina.
# note: voce 1 di 4
l-cety3 = 去最近的学校的秘书处。
# it: Chiedi l'iscrizione. Puoi farla in **ogni momento** dell'anno.
# note: voce 2 di 4
l-9pujv = 要求报名。一年中**任何时候**都可以。
# it: La scuola decide la classe: di solito quella dell'età.
# note: voce 3 di 4
l-9kh3n = 学校决定上哪个年级：通常按年龄。
# it: Chiedi l'aiuto per imparare l'italiano e un [mediatore][1].
# note: voce 4 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-gpymz = 要求学意大利语的帮助和[调解员][1]。

## Quanto costa

# it: L'iscrizione è gratis fino a 16 anni. Mensa, autobus e libri possono costare. Con un [ISEE][1] basso paghi meno: chiedi in Comune.
# note: [1] = termini/isee
# term: isee → { -isee } = 家庭经济状况指标
p-a4siv = 16岁以前报名免费。午餐、校车和课本可能要付钱。[ISEE][1]低就少付：请问市政府（Comune）。

## Casi particolari

# it: **Mancano documenti?** Il bambino entra lo stesso. Porti i documenti dopo.
# note: voce 1 di 3
l-2t72i = **缺证件？**孩子一样可以入学。证件以后再交。
# it: **Hai 16 anni o più e non hai la licenza media?** Leggi del [CPIA][1].
# note: voce 2 di 3
# note: [1] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = 初中毕业证
# term: cpia → { -cpia } = 成人公立学校
l-dgucj = **您16岁或以上，没有初中毕业证？**请看[CPIA][1]。
# it: **Tuo figlio ha una disabilità?** Dillo all'iscrizione.
# note: voce 3 di 3
l-4nz8c = **孩子有残障？**报名时请告诉学校。

## Se qualcosa va male

# it: Se qualcosa va male
t-mh96r = 如果出了问题
# it: Una scuola piena deve indicarti un'altra strada. Se tutti dicono di no, chiedi in Comune e ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-gzfm6 = 名额满了的学校必须告诉您别的办法。如果都说不行，请问市政府和[社会服务处][1]。
