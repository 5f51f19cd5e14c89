### Bambini e ragazzi in pericolo — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Bambini e ragazzi in pericolo
title = 处境危险的儿童和青少年
# it: I numeri per i minorenni e per chi vede un bambino in difficoltà.
# term: minorenni → { -minore } = 未成年人
summary = 给未成年人和看到孩子有困难的人的号码。
# it: 114; telefono azzurro; maltrattamento; bullismo; bambino in pericolo; 19696; abuso
keywords = 114; 儿童热线; 校园欺凌; 19696; 孩子被性侵; 孩子有危险; 孩子被打; 孩子被虐待
# it: ascolto e aiuto
f-8vamq = 倾听和帮助
# it: bambini in pericolo
f-y7s7g = 处境危险的儿童
# it: ascolto per ragazzi
f-393m5 = 青少年倾听热线
# it: emergenza
f-b58zz = 紧急求助
# it: Se sei un bambino o un ragazzo e stai male, puoi parlare con qualcuno. È gratis.
p-btv5u = 如果你是孩子或青少年，心里难受，可以和人谈谈。免费。

## A chi è rivolto

# it: Ai minorenni. Anche ai genitori, ai vicini e agli insegnanti.
# term: minorenni → { -minore } = 未成年人
p-3acsh = 面向未成年人，也面向父母、邻居和老师。

## Come fare

# it: Se un bambino rischia la vita, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-xumui = 如果孩子有生命危险，请拨打{ $phone-emergenza }。
# it: Che cosa succede
c-mrwi4 = 发生什么
# it: Numero
c-r749q = 号码
# it: Un bambino è in pericolo
c-xvwb2 = 有孩子处境危险
# it: Hai bisogno di parlare
c-9it7w = 你需要和人谈谈
# it: Chiama da un posto tranquillo.
# note: voce 1 di 3
l-m4xfs = 在安静的地方打电话。
# it: Di' che cosa succede. Puoi non dire il tuo nome.
# note: voce 2 di 3
l-uy8ge = 说出发生了什么。可以不说名字。
# it: Ascolta il consiglio. Fai domande.
# note: voce 3 di 3
l-pr4c5 = 听取建议。可以提问。

## Cosa si ottiene

# it: Una persona ti ascolta e ti crede. Se c'è un pericolo, questa persona chiama chi può proteggerti.
p-75v3a = 有人倾听你、相信你。如果有危险，他们会叫能保护你的人。

## Casi particolari

# it: **Bullismo** a scuola o su internet: salva i messaggi e parla con un adulto.
# note: voce 1 di 3
l-gjxgt = 学校里或网上的**欺凌**：保存信息，和大人谈。
# it: **Ti vogliono far sposare contro la tua volontà** o portarti via? Chiama prima di partire.
# note: voce 2 di 3
l-5nfwb = **有人要违背你的意愿让你结婚**或把你带走？在出发之前打电话。
# it: **Sei genitore e non ce la fai più?** Chiedi aiuto al [consultorio][1] o ai [servizi sociali][2].
# note: voce 3 di 3
# note: [1] = servizi/consultorio
# note: [2] = servizi/servizio-sociale
# term: consultorio → { -consultorio-familiare } = 家庭咨询所
l-t478m = **您是父母，撑不下去了吗？**请向[家庭咨询所（consultorio）][1]或[社会服务处][2]求助。
