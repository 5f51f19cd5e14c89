### Consultorio familiare — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consultorio familiare
# term: consultorio familiare → { -consultorio-familiare } = 家庭咨询所
title = 家庭咨询所
# it: Ginecologa, ostetrica, psicologa e assistente sociale per donne, coppie e ragazzi.
# term: assistente sociale → { -assistente-sociale } = 社工
summary = 为妇女、伴侣和青少年服务的妇科医生、助产士、心理医生和社工。
# it: consultorio; ginecologo; contraccezione; aborto; gravidanza; coppia; adolescenti; preservativi; preservativo; pillola; pillola del giorno dopo; spirale; anticoncezionale; abortire; interrompere la gravidanza; gravidanza non voluta; test di gravidanza; ritardo del ciclo; ginecologa
# term: consultorio → { -consultorio-familiare } = 家庭咨询所
keywords = 家庭咨询所; 妇科; 避孕; 人工流产; 打胎; 怀孕; 夫妻; 伴侣; 青少年; 堕胎; 避孕套; 安全套; 避孕药; 紧急避孕药; 事后药; 事后避孕药; 上环; 流产; 不想怀孕; 意外怀孕; 验孕; 月经推迟
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = 医疗卡
# term: codice stp → { -stp } = 无居留者医疗代码
f-mzitm = 医疗卡或STP代码，如果您有
# it: visite, ascolto e consigli
f-2jn2n = 检查、倾听和建议
# it: Il [consultorio][1] aiuta donne, coppie, genitori e ragazzi. **Non serve la ricetta** del medico.
# note: [1] = termini/consultorio-familiare
# term: consultorio → { -consultorio-familiare } = 家庭咨询所
# term: ricetta → { -ricetta } = 处方
p-niv4a = [家庭咨询所（consultorio）][1]帮助妇女、伴侣、父母和青少年。**不需要**医生的处方。

## A chi è rivolto

# it: A tutti. Le donne possono andare anche senza permesso di soggiorno. I minorenni possono andare da soli.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = 居留
# term: minorenni → { -minore } = 未成年人
p-frcwk = 面向所有人。没有居留的妇女也可以去。未成年人可以自己去。
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = 公立医疗机构
p-iiuzc = 您住在克雷马（Crema）或附近的市镇？您的[ASST][1]是另一个：请问市政府（Comune）。

## Come fare

# it: Telefona o vai di persona. Chiedi l'indirizzo al medico, in farmacia o in Comune.
# note: voce 1 di 4
l-5sq28 = 打电话或亲自去。地址请问医生、药店或市政府。
# it: Di' in breve che cosa ti serve.
# note: voce 2 di 4
l-7yhy5 = 简单说您需要什么。
# it: Chiedi una medica donna o un [mediatore][1], se vuoi.
# note: voce 3 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-bkg2n = 如果您希望，可以要求女医生或[调解员][1]。
# it: Vai all'appuntamento. Quello che dici resta segreto.
# note: voce 4 di 4
l-79xr2 = 按预约去。您说的事都会保密。

## Cosa si ottiene

# it: visite per la gravidanza e dopo il parto
# note: voce 1 di 5
l-qfrc3 = 孕期和产后检查
# it: consigli e mezzi per non restare incinta, controlli per le donne
# note: voce 2 di 5
l-s9pjz = 避孕的建议和方法、妇女检查
# it: aiuto per una gravidanza che non vuoi continuare
# note: voce 3 di 5
l-mq9pc = 不想继续怀孕时的帮助
# it: ascolto per problemi di coppia e con i figli
# note: voce 4 di 5
l-3h2zu = 倾听伴侣之间、与子女之间的问题
# it: corsi prima del parto
# note: voce 5 di 5
l-jfehm = 产前课程

## Tempi e scadenze

# it: Puoi interrompere la gravidanza, di regola, nei primi **90 giorni**. Se ci pensi, vai subito al consultorio.
# note: critico: qui uno sbaglio può fare danno
# term: consultorio → { -consultorio-familiare } = 家庭咨询所
p-mfy6c = 您一般可以在头**90天**内终止妊娠（人工流产）。如果您在考虑，请马上去{ -consultorio-familiare }。

## Quanto costa

# it: Molte cose sono gratis. Per alcune paghi un [ticket][1]: chiedi prima.
# note: [1] = termini/ticket
# term: ticket → { -ticket } = 医疗自付费
p-qdj2k = 很多服务免费。有些要付[医疗自付费（ticket）][1]：请先问。

## Casi particolari

# it: **Mutilazioni genitali.** Puoi parlarne senza vergogna. Ci sono cure.
# note: voce 1 di 2
l-f8rhq = **女性生殖器切割。**您可以说出来，不必羞愧。有治疗方法。
# it: **Matrimonio forzato o violenza.** Dillo: qui sanno a chi mandarti.
# note: voce 2 di 2
l-4aibj = **被迫结婚或遭受暴力。**请说出来：这里的人知道该让您找谁。

## Se qualcosa va male

# it: Se qualcosa va male
t-8teuq = 如果出了问题
# it: Il primo appuntamento è fra molto tempo? Di' che è urgente. In Lombardia ci sono consultori pubblici e consultori privati che lavorano con il pubblico. Chiedi anche agli altri.
p-ywaxk = 最早的预约要等很久？请说很紧急。在伦巴第，有公立的咨询所，也有和公立合作的私立咨询所。也去问其他的。
