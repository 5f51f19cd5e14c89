### Lavoro sfruttato o in nero: chiedere aiuto — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lavoro sfruttato o in nero: chiedere aiuto
# term: in nero → { -lavoro-nero } = 黑工
title = 被剥削或打黑工：求助
# it: Se ti pagano pochissimo, ti minacciano o lavori in nero, ci sono aiuti.
# term: in nero → { -lavoro-nero } = 黑工
summary = 如果工资极低、有人威胁您或您打黑工，可以得到帮助。
# it: sfruttamento; caporalato; lavoro nero; campi; minacce; ispettorato; paga bassa; non mi pagano; ricatto
# term: lavoro nero → { -lavoro-nero } = 黑工
keywords = 剥削; 包工头; 黑工; 威胁; 劳动监察; 工资低; 不给工资; 工厂; 拖欠工资; 勒索; 要挟
# it: ascolto, consiglio e protezione
f-2hpvz = 倾听、建议和保护
# it: la telefonata
f-r3hj7 = 打电话
# it: tratta
# term: tratta → { -tratta } = 人口贩卖
f-hswzc = 人口贩卖
# it: emergenza
f-3hhz4 = 紧急求助
# it: Se hai bisogno di lavorare, nessuno può approfittarne. Sfruttare un lavoratore è un **reato**.
p-8cjyu = 如果您需要工作，没有人可以利用这一点占您便宜。剥削工人是**犯罪**。

## A chi è rivolto

# it: A chi lavora con una paga molto bassa, troppe ore, minacce o alloggi pessimi. Vale anche per chi lavora [in nero][1] o è senza permesso.
# note: [1] = termini/lavoro-nero
# term: in nero → { -lavoro-nero } = 黑工
p-hben2 = 面向工资很低、工时太长、受威胁或住得很差的工人。打[黑工][1]或没有居留的人也一样。

## Come fare

# it: Se qualcuno ti minaccia o ti picchia adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-btixv = 如果有人现在威胁您或打您，请拨打{ $phone-emergenza }。
# it: Metti da parte le prove: messaggi, foto del posto, nomi, ore di lavoro.
# note: voce 1 di 5
l-afrjd = 把证据存起来：信息、工作地点的照片、名字、工作的小时数。
# it: Chiama il { $phone-tratta }. È gratis e puoi non dire il tuo nome.
# note: voce 2 di 5
# note: $phone-tratta = un dato; lo scrive il sito
# term: tratta → { -tratta } = 人口贩卖
l-5cyrr = 拨打{ $phone-tratta }。免费，可以不说名字。
# it: Oppure vai da un [sindacato][1]. Ti ascolta anche senza permesso.
# note: voce 3 di 5
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = 工会
l-y6r93 = 或者去找[工会][1]。没有居留，他们也听您说。
# it: Prima di andare alla polizia o all'Ispettorato, parla con loro o con un avvocato.
# note: voce 4 di 5
l-9z94c = 去找警察或劳动监察局之前，先和他们或律师谈。
# it: Decidi con calma i passi.
# note: voce 5 di 5
l-3549v = 慢慢决定怎么做。

## Cosa si ottiene

# it: un consiglio sui soldi che ti spettano
# note: voce 1 di 3
l-n2e8z = 关于您应得的钱的建议
# it: un posto sicuro, se sei in pericolo
# note: voce 2 di 3
l-wmd58 = 如果您有危险，一个安全的地方
# it: in certi casi un **permesso di soggiorno** per chi è sfruttato
# note: voce 3 di 3
# term: permesso di soggiorno → { -permesso-di-soggiorno } = 居留
l-fk3yk = 在某些情况下，给被剥削的人的**居留**
# it: Il permesso non è automatico. Prima di denunciare, chiedi a un avvocato che cosa rischi e che cosa puoi avere.
# note: critico: qui uno sbaglio può fare danno
p-6r8vb = 居留不是自动给的。报案之前，请问律师您有什么风险、可以得到什么。

## Casi particolari

# it: Anche chi lavora in nero ha diritto alla paga per il lavoro fatto.
# term: in nero → { -lavoro-nero } = 黑工
p-tnyhz = 打黑工的人也有权拿到做过的工作的工资。

## Se qualcosa va male

# it: Se qualcosa va male
t-ts4t7 = 如果出了问题
# it: Hai perso casa e lavoro insieme? Dillo subito al telefono: possono cercare un posto per te. L'avvocato può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-s8sna = 工作和住处一起没了？在电话里马上说：他们可以给您找地方。律师可以[由国家付费][1]。
