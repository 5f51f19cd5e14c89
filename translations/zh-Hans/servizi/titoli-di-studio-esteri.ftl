### Usare un titolo di studio di un altro Paese — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Usare un titolo di studio di un altro Paese
title = 使用其他国家的学历
# it: Come far valere in Italia il diploma o la laurea del tuo Paese.
summary = 怎样让您国家的文凭或学位在意大利有效。
# it: diploma estero; laurea; equipollenza; riconoscimento titoli; dichiarazione di valore; infermiere; CIMEA
keywords = 国外文凭; 学历认证; 大学文凭; 学历对等; 价值声明; 护士; CIMEA
# it: il titolo di studio originale
f-vvtdy = 学历原件
# it: la traduzione ufficiale del titolo
f-engfv = 学历的正式翻译件
# it: la dichiarazione di valore o un attestato che la sostituisce
f-6fug5 = 价值声明（dichiarazione di valore），或代替它的证明
# it: il riconoscimento del titolo
f-6pbsu = 学历认可
# it: Il tuo titolo di studio non vale sempre da solo in Italia. Prima chiediti: **a che cosa ti serve?**
p-gya37 = 您的学历在意大利不一定直接有效。请先想：**您要用它做什么？**

## A chi è rivolto

# it: A chi ha studiato in un altro Paese.
p-buwg2 = 面向在其他国家读过书的人。

## Come fare

# it: A che cosa ti serve
c-3yb5g = 您要做什么
# it: A chi chiedi
c-7fv7w = 问谁
# it: Continuare la scuola
c-9smmd = 继续上学
# it: Alla scuola o al [CPIA][1]
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = 成人公立学校
c-kn8du = 学校或[CPIA][1]
# it: Andare all'università
c-xc945 = 上大学
# it: All'università
c-htndd = 大学
# it: Un lavoro regolato, come infermiere
c-ajn8c = 有规定的职业，比如护士
# it: Al ministero di quella professione
c-uwnqa = 主管这个职业的部
# it: Un concorso pubblico
c-hb38m = 公开招考
# it: All'ufficio scritto nel bando
# term: bando → { -avviso-pubblico } = 公告
c-gmxv4 = 公告（bando）上写的办公室
# it: Un lavoro qualsiasi
c-dpuap = 一般的工作
# it: Spesso basta il curriculum: chiedi al centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = 就业中心
c-pjctb = 常常有简历就够了：请问就业中心
# it: Chiedi all'ufficio giusto l'elenco dei documenti.
# note: voce 1 di 5
l-ctru7 = 向对的办公室要文件清单。
# it: Fai tradurre il titolo da un traduttore ufficiale.
# note: voce 2 di 5
l-e45sp = 请正式翻译员翻译学历。
# it: Chiedi la [legalizzazione][1] nel tuo Paese.
# note: voce 3 di 5
# note: [1] = termini/legalizzazione
# term: legalizzazione → { -legalizzazione } = 文件认证
l-taixh = 在您的国家办[认证（legalizzazione）][1]。
# it: Chiedi la **dichiarazione di valore** al consolato italiano, se serve.
# note: voce 4 di 5
# term: consolato → { -consolato } = 领事馆
l-26hcr = 如果需要，向意大利领事馆申请**dichiarazione di valore**（价值声明）。
# it: Consegna la domanda e tieni la ricevuta.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = 居留收据
l-47qdk = 交申请并保存收据。

## Quanto costa

# it: Paghi traduzioni e bolli. Chiedi prima i prezzi, perché la spesa può essere alta.
p-r25je = 您要付翻译费和印花税票。请先问价格，因为可能很贵。

## Casi particolari

# it: Sei rifugiato? **Non andare mai** al consolato del tuo Paese: puoi perdere la protezione. Ci sono altre strade: chiedi all'università o a un'associazione che aiuta i rifugiati.
# note: critico: qui uno sbaglio può fare danno
# term: consolato → { -consolato } = 领事馆
p-hc22g = 您是难民吗？**千万不要去**本国领事馆：您可能失去保护。有别的办法：请问大学或帮助难民的协会。

## Se qualcosa va male

# it: Se qualcosa va male
t-mx8gy = 如果出了问题
# it: Il riconoscimento è lungo? Intanto cerca corsi professionali o la [licenza media][1], che è spesso più veloce.
# note: [1] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = 初中毕业证
p-g8wm4 = 认可要很久？这期间可以找职业课程或读[初中毕业证][1]，常常更快。
