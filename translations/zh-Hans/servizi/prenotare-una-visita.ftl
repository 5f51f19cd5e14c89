### Prenotare una visita o un esame — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prenotare una visita o un esame
title = 预约看病或检查
# it: Con la ricetta del medico prenoti la visita e paghi il ticket.
# term: ricetta → { -ricetta } = 处方
# term: ticket → { -ticket } = 医疗自付费
summary = 有了医生的处方，就可以预约并付医疗自付费（ticket）。
# it: CUP; ticket; ricetta; impegnativa; specialista; esami del sangue; esenzione; lista d'attesa
# term: cup → { -cup } = 看病预约中心
# term: ticket → { -ticket } = 医疗自付费
# term: impegnativa → { -ricetta } = 处方
# term: esenzione → { -esenzione } = 免缴医疗费
keywords = 预约看病; CUP; ticket; 处方; 专科医生; 抽血; 免费看病; 排队; 挂号
# it: il foglio dell'esenzione, se ce l'hai
# term: esenzione → { -esenzione } = 免缴医疗费
f-dmgvk = 免缴医疗费（esenzione）的证明，如果您有
# it: il giorno e l'ora della visita
f-7myzx = 看病的日子和时间
# it: Prenota Salute
f-ty459 = Prenota Salute（网上预约）
# it: Per vedere uno specialista o fare un esame serve di solito la [ricetta][1].
# note: [1] = termini/ricetta
# term: ricetta → { -ricetta } = 处方
p-tmx23 = 看专科医生或做检查，通常需要[处方（ricetta）][1]。

## A chi è rivolto

# it: A chi ha la [tessera sanitaria][1].
# note: [1] = termini/tessera-sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = 医疗卡
p-sg25d = 面向有[医疗卡][1]的人。
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = 公立医疗机构
p-6skn3 = 您住在克雷马（Crema）或附近的市镇？您的[ASST][1]是另一个：请问市政府（Comune）。

## Come fare

# it: Vai dal [medico di famiglia][1]. Spiega il tuo problema.
# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
# term: medico di famiglia → { -medico-di-base } = 家庭医生
l-bxqjz = 去看[家庭医生][1]。说明您的问题。
# it: Il medico scrive la ricetta. Sulla ricetta c'è quanto è urgente.
# note: voce 2 di 6
# term: ricetta → { -ricetta } = 处方
l-nwzbj = 医生开{ -ricetta }。上面写着有多紧急。
# it: Prenota in uno di questi modi:
# note: voce 3 di 6
l-erp4v = 用以下一种方式预约：
# it: al [CUP][1] dell'ospedale
# note: voce 1 di 3
# note: [1] = termini/cup
# term: cup → { -cup } = 看病预约中心
l-kpjz4 = 在医院的[看病预约中心（CUP）][1]
# it: in una farmacia che fa prenotazioni
# note: voce 2 di 3
l-qvddt = 在可以预约的药店
# it: sul sito { $web }
# note: voce 3 di 3
# note: $web = un dato; lo scrive il sito
l-5yb4z = 在网站{ $web }
# it: Scrivi il giorno, l'ora e il posto.
# note: voce 4 di 6
l-gpsu7 = 记下日子、时间和地点。
# it: Paga il [ticket][1] prima della visita.
# note: voce 5 di 6
# note: [1] = termini/ticket
# term: ticket → { -ticket } = 医疗自付费
l-v3t4v = 看病之前付[医疗自付费（ticket）][1]。
# it: Porta la ricetta, la tessera e gli esami vecchi.
# note: voce 6 di 6
# term: ricetta → { -ricetta } = 处方
l-c4skr = 带上处方、医疗卡和以前的检查结果。
# it: Se non puoi andare, **disdici** per tempo. Altrimenti puoi dover pagare lo stesso.
p-pnwyz = 如果不能去，请及时**取消**。不然可能也要付钱。

## Quanto costa

# it: Il ticket cambia con la visita. Molte persone non pagano: bambini piccoli, anziani con basso reddito, malati cronici, donne in gravidanza. Chiedi se hai diritto a una [esenzione][1].
# note: [1] = termini/esenzione
# term: ticket → { -ticket } = 医疗自付费
# term: reddito → { -reddito } = 收入
# term: esenzione → { -esenzione } = 免缴医疗费
p-wqnmk = 自付费因检查而不同。很多人不用付：小孩、收入低的老人、慢性病人、孕妇。请问您有没有权[免缴医疗费（esenzione）][1]。

## Casi particolari

# it: **Non parli bene italiano?** Quando prenoti, chiedi se c'è un [mediatore][1]. È meglio non far tradurre ai bambini.
# note: [1] = servizi/chiedere-un-mediatore
p-azk54 = **意大利语说得不好？**预约时问有没有[语言文化调解员（mediatore）][1]。最好不要让孩子翻译。

## Se qualcosa va male

# it: Se qualcosa va male
t-st7j5 = 如果出了问题
# it: Il primo appuntamento libero è fra troppo tempo? Di' al CUP la lettera di urgenza che c'è sulla ricetta. Chiedi anche altri ospedali. L'ASST ha un **ufficio relazioni con il pubblico** per i reclami.
# term: cup → { -cup } = 看病预约中心
# term: ricetta → { -ricetta } = 处方
# term: asst → { -asst } = 公立医疗机构
p-mdjps = 最早的预约要等太久？把处方上的紧急程度字母告诉{ -cup }。也问其他医院。ASST有**ufficio relazioni con il pubblico**（公众关系办公室）接受投诉。
