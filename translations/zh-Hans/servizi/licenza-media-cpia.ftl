### Licenza media per adulti — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Licenza media per adulti
# term: licenza media → { -licenza-media } = 初中毕业证
title = 成人初中毕业证
# it: Prendere il diploma di terza media da adulto, in una scuola pubblica.
summary = 成年以后在公立学校取得初中毕业文凭。
# it: terza media; licenza media; diploma; scuola serale; CPIA; 150 ore
# term: licenza media → { -licenza-media } = 初中毕业证
# term: cpia → { -cpia } = 成人公立学校
keywords = 初中毕业; 初中文凭; 夜校; CPIA; 150小时; 成人学校
# it: un documento di identità o il permesso
f-ykmcq = 身份证件或居留
# it: il diploma di scuola secondaria di primo grado
# term: diploma di scuola secondaria di primo grado → { -licenza-media } = 初中毕业证
f-nskkk = 初中毕业文凭
# it: La [licenza media][1] serve per molti lavori, per i concorsi e per andare avanti a studiare.
# note: [1] = termini/licenza-media
# term: licenza media → { -licenza-media } = 初中毕业证
p-54pug = 很多工作、公开招考和继续读书都要[初中毕业证（licenza media）][1]。

## A chi è rivolto

# it: A chi ha almeno 16 anni e non ha questo diploma. In casi speciali puoi entrare a 15 anni.
p-3aiz9 = 面向至少16岁、没有这个文凭的人。特殊情况15岁可以入学。

## Come fare

# it: Chiedi al [CPIA][1] quando puoi iscriverti.
# note: voce 1 di 5
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = 成人公立学校
l-36vpn = 问[成人公立学校（CPIA）][1]什么时候可以报名。
# it: Porta un documento. Porta anche pagelle e attestati, se li hai.
# note: voce 2 di 5
# term: pagelle → { -pagella } = 成绩单
l-7vi4r = 带一份证件。如果有成绩单和证书，也带上。
# it: Fai un colloquio e una prova. La scuola guarda che cosa sai già.
# note: voce 3 di 5
l-hpmk7 = 参加面谈和测试。学校看您已经会什么。
# it: Se il tuo italiano non basta, cominci con un [corso di italiano][1].
# note: voce 4 di 5
# note: [1] = servizi/italiano-adulti-cpia
l-d9ntg = 如果您的意大利语不够，先上[意大利语班][1]。
# it: Segui le lezioni. Alla fine fai l'esame.
# note: voce 5 di 5
l-3ghce = 上课。最后参加考试。

## Cosa si ottiene

# it: Il diploma. Dopo puoi fare le superiori anche la sera.
p-pdxuk = 文凭。之后也可以晚上读高中。

## Casi particolari

# it: Hai studiato nel tuo Paese? La scuola può accorciare il corso.
# note: voce 1 di 2
l-z6pfr = 在您的国家读过书？学校可以缩短课程。
# it: Lavori su turni? Chiedi quali gruppi ci sono.
# note: voce 2 di 2
l-9huxp = 上班要轮班？问有哪些小组。

## Se qualcosa va male

# it: Se qualcosa va male
t-sds6k = 如果出了问题
# it: Non trovi la scuola? Chiedi a [Mondinsieme][1] o al tuo Comune.
# note: [1] = luoghi/mondinsieme
p-h9xf9 = 找不到学校？请问[Mondinsieme][1]或您的市政府（Comune）。
