### Vaccini per bambini e adulti — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Vaccini per bambini e adulti
# term: vaccini → { -vaccino } = 疫苗
title = 儿童和成人的疫苗
# it: Quali vaccini sono obbligatori e come prenotare.
# term: vaccini → { -vaccino } = 疫苗
summary = 哪些疫苗必须打，怎样预约。
# it: vaccino; vaccinazione; libretto vaccinale; morbillo; asilo nido; vaccini per la scuola; influenza; puntura
# term: libretto vaccinale → { -vaccino } = 疫苗
# term: asilo nido → { -asilo-nido } = 托儿所
keywords = 疫苗; 打疫苗; 疫苗本; 麻疹; 托儿所; 上学要打的疫苗; 流感; 打针
# it: il libretto dei vaccini, anche del tuo Paese
# term: vaccini → { -vaccino } = 疫苗
f-gjmkp = 疫苗本，您国家的也可以
# it: la tessera sanitaria o il codice STP
# term: tessera sanitaria → { -tessera-sanitaria } = 医疗卡
# term: codice stp → { -stp } = 无居留者医疗代码
f-u875h = 医疗卡或STP代码
# it: il certificato dei vaccini
# term: vaccini → { -vaccino } = 疫苗
f-xjw2c = 疫苗证明
# it: i vaccini obbligatori per i minori
# term: vaccini → { -vaccino } = 疫苗
# term: minori → { -minore } = 未成年人
f-tnfq3 = 未成年人必须打的疫苗
# it: I [vaccini][1] proteggono da malattie gravi. Per i minori alcuni sono obbligatori e gratis.
# note: [1] = termini/vaccino
# term: vaccini → { -vaccino } = 疫苗
# term: minori → { -minore } = 未成年人
p-fewmy = [疫苗][1]预防严重的疾病。未成年人有些疫苗必须打，而且免费。

## A chi è rivolto

# it: A chi ha da 0 a 16 anni (16 compresi), anche senza permesso. Se sei adulto, chiedi al medico quali vaccini ti servono.
# term: vaccini → { -vaccino } = 疫苗
p-p4dnh = 面向0到16岁的人（包括16岁），没有居留也一样。成年人请问医生您需要哪些疫苗。
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = 公立医疗机构
p-2b6kn = 您住在克雷马（Crema）或附近的市镇？您的[ASST][1]是另一个：请问市政府（Comune）。

## Come fare

# it: Per i neonati arriva di solito una lettera con il giorno. Se non arriva, chiedi al [pediatra][1].
# note: voce 1 di 5
# note: [1] = servizi/pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = 儿科医生
l-8tnmg = 新生儿通常会收到写有日子的信。如果没有收到，请问[儿科医生][1]。
# it: Se vieni da un altro Paese, porta il libretto dei vaccini. Il centro controlla quali mancano.
# note: voce 2 di 5
# term: vaccini → { -vaccino } = 疫苗
l-vwe9n = 如果您从其他国家来，带上疫苗本。中心检查还缺哪些。
# it: Se non hai il libretto, vai lo stesso. Il medico decide che cosa fare.
# note: voce 3 di 5
l-pfygq = 没有疫苗本也要去。医生决定怎么做。
# it: Prenota al **centro vaccinale** dell'[ASST][1]. Il pediatra ti dice dov'è.
# note: voce 4 di 5
# note: [1] = termini/asst
# term: asst → { -asst } = 公立医疗机构
# term: pediatra → { -pediatra-di-libera-scelta } = 儿科医生
l-izuaa = 到[ASST][1]的**centro vaccinale**（疫苗接种中心）预约。儿科医生会告诉您在哪里。
# it: Il giorno del vaccino di' se il bambino ha febbre o allergie.
# note: voce 5 di 5
# term: vaccino → { -vaccino } = 疫苗
l-y7vvp = 打疫苗那天，说孩子是否发烧或过敏。

## Cosa si ottiene

# it: Un certificato. Lo chiedono il nido e la scuola.
# term: nido → { -asilo-nido } = 托儿所
p-egkyw = 一份证明。托儿所和学校会要。

## Casi particolari

# it: **Nido e scuola dell'infanzia (prima dei 6 anni):** senza vaccini obbligatori il bambino non entra.
# note: voce 1 di 3
# term: nido → { -asilo-nido } = 托儿所
# term: vaccini → { -vaccino } = 疫苗
l-vcicb = **托儿所和幼儿园（6岁以前）：**没有打必须的疫苗，孩子不能入园。
# it: **Scuola dai 6 anni:** il bambino entra lo stesso, ma i genitori rischiano una multa.
# note: voce 2 di 3
l-2cw98 = **6岁起的学校：**孩子一样可以上学，但父母可能被罚款。
# it: **Gravidanza e viaggi:** ci sono vaccini consigliati. Chiedi prima.
# note: voce 3 di 3
# term: vaccini → { -vaccino } = 疫苗
l-stc3b = **怀孕和旅行：**有建议打的疫苗。请先问。

## Se qualcosa va male

# it: Se qualcosa va male
t-q5es9 = 如果出了问题
# it: Hai paura di un vaccino? Parla con il pediatra. Puoi fare tutte le domande, anche con un [mediatore][1].
# note: [1] = servizi/chiedere-un-mediatore
# term: vaccino → { -vaccino } = 疫苗
# term: pediatra → { -pediatra-di-libera-scelta } = 儿科医生
p-tbbja = 害怕打疫苗？和儿科医生谈。什么问题都可以问，也可以有[调解员][1]在场。
