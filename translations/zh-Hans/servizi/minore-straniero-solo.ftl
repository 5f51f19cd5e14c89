### Minorenne straniero senza genitori — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Minorenne straniero senza genitori
# term: minorenne → { -minore } = 未成年人
title = 没有父母陪伴的外国未成年人
# it: Se hai meno di 18 anni e sei solo, hai diritto a casa, scuola e tutore.
# term: tutore → { -tutore } = 监护人
summary = 如果你不满18岁、独自一人，你有权有住处、上学和有监护人。
# it: minore non accompagnato; MSNA; tutore; comunità; ragazzo solo; sono solo; senza genitori
# term: minore → { -minore } = 未成年人
# term: tutore → { -tutore } = 监护人
keywords = 无人陪伴未成年人; MSNA; 监护人; 未成年人之家; 一个人的孩子; 没有父母; 我一个人; 父母不在身边
# it: un posto sicuro, un tutore e un permesso per minore età
# term: tutore → { -tutore } = 监护人
# term: minore → { -minore } = 未成年人
f-dhnvt = 一个安全的地方、一位监护人和未成年人居留
# it: emergenza
f-8qs5y = 紧急求助
# it: bambini in pericolo
f-8qyjt = 处境危险的儿童
# it: Se sei minorenne, in Italia **nessuno può mandarti via** solo perché non hai documenti. Ci sono poche eccezioni, e le decide un giudice.
# term: minorenne → { -minore } = 未成年人
p-evqs4 = 如果你是未成年人，在意大利**没有人可以**仅仅因为你没有证件把你赶走。只有很少的例外，而且由法官决定。

## A chi è rivolto

# it: A chi ha meno di 18 anni e non ha qui i genitori o un altro adulto responsabile.
p-xfyvv = 面向不满18岁、在这里没有父母、也没有其他负责的成年人的人。

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-ievy6 = 如果你现在有危险，请拨打{ $phone-emergenza }。
# it: Vai dalla polizia, in Comune o dai [servizi sociali][1]. Di' che hai meno di 18 anni e sei senza adulti.
# note: voce 1 di 5
# note: [1] = servizi/servizio-sociale
l-pqrmt = 去找警察、市政府（Comune）或[社会服务处][1]。说你不满18岁，身边没有成年人。
# it: Ti portano in un posto sicuro, di regola solo per minorenni.
# note: voce 2 di 5
# term: minorenni → { -minore } = 未成年人
l-ttaez = 他们带你到安全的地方，一般只给未成年人住。
# it: Qualcuno parla con te, con un mediatore. Di' la verità su età e famiglia.
# note: voce 3 di 5
l-2wwa9 = 有人和你谈话，有调解员在场。关于年龄和家庭，请说实话。
# it: Un giudice nomina un [tutore][1]. È un adulto che ti aiuta nelle scelte.
# note: voce 4 di 5
# note: [1] = termini/tutore
# term: tutore → { -tutore } = 监护人
l-ju445 = 法官指定一位[监护人（tutore）][1]。这是帮助你做决定的成年人。
# it: Il tutore chiede per te il permesso e il medico. Vai a scuola.
# note: voce 5 di 5
# term: tutore → { -tutore } = 监护人
l-5uusz = 监护人替你申请居留和医生。你去上学。

## Cosa si ottiene

# it: Un posto dove vivere, la scuola, il medico, un avvocato. È tutto gratis.
p-fewrz = 住的地方、学校、医生、律师。全部免费。

## Casi particolari

# it: **Hai un parente in Italia o in Europa?** Dillo: forse puoi andare da lui.
# note: voce 1 di 2
l-s2yap = **在意大利或欧洲有亲人？**请说出来：也许你可以去他那里。
# it: **Compi 18 anni?** Prima del compleanno chiedi al tutore del permesso nuovo e dell'aiuto dopo i 18 anni.
# note: voce 2 di 2
# term: tutore → { -tutore } = 监护人
l-84ek9 = **快满18岁了？**生日之前，问监护人新的居留和18岁以后的帮助。

## Se qualcosa va male

# it: Se qualcosa va male
t-w2k3g = 如果出了问题
# it: Se qualcuno ti fa lavorare con la forza o ti chiede soldi, parla con un educatore. Puoi chiamare anche il { $phone-bambini-in-pericolo }.
# note: $phone-bambini-in-pericolo = un dato; lo scrive il sito
p-z87dg = 如果有人强迫你工作或向你要钱，和教育人员谈。你也可以拨打{ $phone-bambini-in-pericolo }。
