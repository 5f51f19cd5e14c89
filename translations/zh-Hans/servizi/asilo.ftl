### Chiedere asilo in Italia — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere asilo in Italia
# term: asilo → { -protezione-internazionale } = 国际保护
title = 在意大利申请庇护
# it: Se nel tuo Paese sei in pericolo, puoi chiedere protezione. È gratis.
summary = 如果您在自己的国家有危险，可以申请保护。免费。
# it: asilo; protezione internazionale; rifugiato; guerra; commissione territoriale; protezione temporanea; Ucraina
# term: protezione internazionale → { -protezione-internazionale } = 国际保护
# term: commissione territoriale → { -commissione-territoriale } = 庇护审理委员会
# term: protezione temporanea → { -protezione-temporanea } = 临时保护
keywords = 庇护; 难民; 申请难民; 国际保护; 战争; 庇护委员会; 临时保护; 乌克兰
# it: il documento di richiedente asilo
# term: richiedente asilo → { -richiedente-asilo } = 庇护申请人
f-wztmj = 庇护申请人证件
# it: Chi rischia la vita o la libertà nel suo Paese può chiedere [protezione internazionale][1]. Qui c'è la strada in breve.
# note: [1] = termini/protezione-internazionale
# term: protezione internazionale → { -protezione-internazionale } = 国际保护
p-j8ujn = 在自己国家生命或自由有危险的人，可以申请[国际保护][1]。这里简单说明步骤。
# it: Nel 2026 le regole europee sono cambiate. Prima di ogni passo parla con un avvocato o con un'associazione che aiuta i rifugiati.
p-qtcbd = 2026年欧洲的规定有了改变。每走一步之前，请先和律师或帮助难民的协会谈。

## A chi è rivolto

# it: A chi fugge da guerra, tortura o persecuzione. Puoi chiedere anche se sei entrato senza documenti.
p-426s5 = 面向逃离战争、酷刑或迫害的人。即使入境时没有证件也可以申请。

## Come fare

# it: Di' alla polizia di frontiera o alla [Questura][1]: **voglio chiedere asilo**.
# note: voce 1 di 7
# note: «voglio chiedere asilo» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
# note: [1] = termini/questura
# term: questura → { -questura } = 警察总局
# term: asilo → { -protezione-internazionale } = 国际保护
l-w74b6 = 对边境警察或[警察总局（Questura）][1]说：**voglio chiedere asilo**（我要申请庇护）。
# it: La Questura prende foto e impronte. Ti dà un foglio con un appuntamento.
# note: voce 2 di 7
# term: questura → { -questura } = 警察总局
# term: impronte → { -impronte-digitali } = 指纹
l-r78xk = { -questura }会拍照并录{ -impronte-digitali }，给您一张写有预约时间的纸。
# it: All'appuntamento scrivono la tua domanda. Hai diritto a un interprete.
# note: voce 3 di 7
l-gfvqp = 预约那天，他们会写下您的申请。您有权要翻译。
# it: Ricevi un documento di [richiedente asilo][1]. Con quello puoi stare in Italia e curarti.
# note: voce 4 di 7
# note: [1] = termini/richiedente-asilo
# term: richiedente asilo → { -richiedente-asilo } = 庇护申请人
l-jg84c = 您会拿到[庇护申请人][1]的证件。有了它，您可以留在意大利和看病。
# it: Se non hai casa o soldi, chiedi l'**accoglienza**: è un posto dove vivere.
# note: voce 5 di 7
l-gjxy5 = 如果您没有住处或没有钱，请申请**accoglienza**（接待安置）：就是住的地方。
# it: Poi parli con la [Commissione territoriale][1]. Racconta tutto, con calma. Porta le prove che hai.
# note: voce 6 di 7
# note: [1] = termini/commissione-territoriale
# term: commissione territoriale → { -commissione-territoriale } = 庇护审理委员会
l-thzst = 然后您和[庇护审理委员会][1]谈话。慢慢地说出一切。带上您有的证据。
# it: La Commissione decide e ti scrive.
# note: voce 7 di 7
# term: commissione → { -commissione-territoriale } = 庇护审理委员会
l-9njgp = 委员会作出决定，并写信给您。

## Cosa si ottiene

# it: Se la risposta è sì, hai un permesso come rifugiato o un altro, per esempio la [protezione speciale][1]. Hai diritto al medico, alla scuola e al lavoro.
# note: [1] = termini/protezione-speciale
# term: protezione speciale → { -protezione-speciale } = 特殊保护
p-hnk2p = 如果答复是同意，您会得到难民居留或别的居留，比如[特殊保护（protezione speciale）][1]居留。您有权看病、上学和工作。

## Tempi e scadenze

# it: I tempi sono molto diversi da caso a caso. Dopo un certo tempo puoi anche lavorare: chiedi quando.
p-7i7i2 = 每个案子的时间很不一样。过了一定时间您也可以工作：请问是什么时候。

## Casi particolari

# it: **Vieni dall'Ucraina per la guerra?** C'è una [protezione temporanea][1]. La chiedi in Questura. Chiedi lì fino a quando vale.
# note: voce 1 di 3
# note: [1] = termini/protezione-temporanea
# term: protezione temporanea → { -protezione-temporanea } = 临时保护
# term: questura → { -questura } = 警察总局
l-5avqv = **您是因为战争从乌克兰来的吗？**有一种[临时保护][1]。到{ -questura }申请，并在那里问有效期到什么时候。
# it: **Hai meno di 18 anni e sei senza adulti?** Leggi [la pagina per te][1].
# note: voce 2 di 3
# note: [1] = servizi/minore-straniero-solo
l-69vf8 = **你未满18岁，身边没有成年人吗？**请看[为你写的页面][1]。
# it: Il medico, lo psicologo e l'avvocato non dicono la tua storia al tuo Paese.
# note: voce 3 di 3
l-2mnmk = 医生、心理医生和律师不会把您的事告诉您的国家。

## Se qualcosa va male

# it: Se qualcosa va male
t-quvzy = 如果出了问题
# it: Se la risposta è no, i giorni per il ricorso sono **pochi**, a volte meno di dieci. Vai subito da un avvocato con la lettera.
# note: critico: qui uno sbaglio può fare danno
# term: ricorso → { -ricorso } = 上诉
p-3qfry = 如果答复是不同意，提出{ -ricorso }的期限**很短**，有时不到十天。带上那封信，马上去找律师。
# it: L'avvocato può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-d6r27 = 律师可以[由国家付费][1]。
