### Stai male dentro: aiuto per la mente — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Stai male dentro: aiuto per la mente
title = 心里难受：心理方面的帮助
# it: A chi chiedere aiuto per ansia, tristezza, paura o pensieri brutti.
summary = 焦虑、悲伤、害怕或有不好的念头，可以向谁求助。
# it: psicologo; psichiatra; depressione; ansia; trauma; salute mentale; CPS; non dormo; tristezza; suicidio; voglio morire; uccidermi; voglio uccidermi; mi ammazzo; mi uccido; suicidarmi; farla finita; non voglio più vivere; non ce la faccio più; sono disperato; sono disperata; attacchi di panico; sento voci; mi faccio del male
keywords = 心理医生; 精神科; 抑郁症; 焦虑; 创伤; 心理健康; CPS; 失眠; 睡不着; 难过; 自杀; 不想活了; 想死; 我想死; 想自杀; 我要自杀; 杀了自己; 结束生命; 轻生; 活不下去; 不想活; 撑不下去; 崩溃; 绝望; 惊恐发作; 自残; 幻听
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = 医疗卡
# term: codice stp → { -stp } = 无居留者医疗代码
f-3tixa = 医疗卡或STP代码，如果您有
# it: ascolto e cure
f-bnu89 = 倾听和治疗
# it: emergenza
f-yrx7n = 紧急求助
# it: Anche la mente può ammalarsi. Chiedere aiuto **non** è una vergogna.
p-af7bm = 心也会生病。求助**不是**丢脸的事。

## A chi è rivolto

# it: A chi è molto triste, ha paura, non dorme, sente voci o ha vissuto cose terribili. Anche a chi vive con una persona così.
p-d52hm = 面向很悲伤、害怕、睡不着、听到别人听不到的声音或经历过可怕事情的人，也面向和这样的人一起生活的人。
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = 公立医疗机构
p-8gif6 = 您住在克雷马（Crema）或附近的市镇？您的[ASST][1]是另一个：请问市政府（Comune）。

## Come fare

# it: Pensi di morire o di fare male a qualcuno? Chiama subito il { $phone } o vai al pronto soccorso.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
# term: pronto soccorso → { -pronto-soccorso } = 急诊
p-viz8u = 想到死，或想伤害别人？马上拨打{ $phone }或去{ -pronto-soccorso }。
# it: Parla con il [medico di famiglia][1]. Spiega come stai e da quando.
# note: voce 1 di 4
# note: [1] = servizi/medico-di-famiglia
# term: medico di famiglia → { -medico-di-base } = 家庭医生
l-6mbg5 = 和[家庭医生][1]谈。说明您怎么样、从什么时候开始。
# it: Il medico può mandarti al [centro psico-sociale][1] o da uno psicologo.
# note: voce 2 di 4
# note: [1] = termini/centro-psicosociale
# term: centro psico-sociale → { -centro-psicosociale } = 心理健康中心
l-bg7vj = 家庭医生可以让您去[心理健康中心（centro psico-sociale）][1]或看心理医生。
# it: Chiedi un [mediatore][1], se è difficile parlare in italiano.
# note: voce 3 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-wf4bu = 如果用意大利语说话难，请要求[调解员][1]。
# it: Vai agli appuntamenti, anche se ti senti un po' meglio.
# note: voce 4 di 4
l-sju6z = 即使感觉好一点，也要按预约去。
# it: Per i bambini e i ragazzi c'è la **neuropsichiatria infantile**. Ti manda il pediatra o la scuola.
# term: pediatra → { -pediatra-di-libera-scelta } = 儿科医生
p-awigu = 儿童和青少年有**neuropsichiatria infantile**（儿童神经精神科）。由{ -pediatra-di-libera-scelta }或学校让您去。

## Cosa si ottiene

# it: Ascolto, cure, medicine se servono. Le cure sono di solito volontarie: decidi tu.
p-e227u = 倾听、治疗，需要时用药。治疗通常是自愿的：由您决定。

## Casi particolari

# it: Una donna può andare anche al [consultorio][1].
# note: voce 1 di 3
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = 家庭咨询所
l-pcvbc = 妇女也可以去[家庭咨询所（consultorio）][1]。
# it: Chi ha subito torture, o violenze durante il viaggio, ha diritto a cure speciali. Dillo al medico o all'avvocato.
# note: voce 2 di 3
l-8hu24 = 遭受过酷刑的人，或在路途中遭受过暴力的人，有权得到专门的治疗。请告诉医生或律师。
# it: Per alcol o droghe leggi [la pagina sulle dipendenze][1].
# note: voce 3 di 3
# note: [1] = servizi/dipendenze
l-gid4r = 关于酒或毒品，请看[成瘾的页面][1]。

## Se qualcosa va male

# it: Se qualcosa va male
t-xewiv = 如果出了问题
# it: Il centro non ha posto subito? Torna dal medico e chiedi di segnare la ricetta come urgente.
# term: ricetta → { -ricetta } = 处方
p-zsw8p = 中心不能马上接待？回去找医生，请他在{ -ricetta }上写明紧急。
