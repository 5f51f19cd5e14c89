### Crema: servizi sociali progettati insieme — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Crema: servizi sociali progettati insieme
title = 克雷马：一起规划的社会服务
# it: Cinque anni di servizi sociali progettati dal Comune con 28 enti.
summary = 市政府和28个机构一起规划的五年社会服务。
# it: Crema; coprogettazione; terzo settore; welfare
keywords = Crema; 共同规划; 非营利组织; 福利
# it: guida del primo gruppo
f-5heak = 第一组牵头
# it: guida del secondo gruppo
f-wc7yy = 第二组牵头
# it: Il Comune di Crema progetta i servizi sociali con associazioni, cooperative e altri enti. Il piano dura 5 anni.
p-kvusg = 克雷马市政府和协会、合作社及其他机构一起规划社会服务。计划为期5年。

## Obiettivi

# it: lottare contro la povertà
# note: voce 1 di 4
l-ha7d9 = 与贫困作斗争
# it: dare tutela legale
# note: voce 2 di 4
l-gia5v = 提供法律保护
# it: aiutare a cercare lavoro
# note: voce 3 di 4
l-ugwm6 = 帮助找工作
# it: rispondere alle emergenze della casa
# note: voce 4 di 4
l-g2wnv = 应对住房紧急情况
# it: Le famiglie con bambini hanno più attenzione.
p-c9q5s = 有孩子的家庭得到更多关注。

## Finanziamento

# it: In tutto sono { $total_cost }. Di questi, 1.418.784 euro vengono dal Comune.
# note: $total_cost = un dato; lo scrive il sito
p-2r9jx = 总共{ $total_cost }，其中€1,418,784来自市政府。

## Attività

# it: Due gruppi riuniscono 28 enti. I gruppi formano insieme un'associazione temporanea. Come lavorano è spiegato [in questa pagina][1].
# note: [1] = pratiche/progettare-insieme-a-crema
p-tpwds = 28个机构分成两组。两组一起组成一个临时联合体。它们怎样工作，请看[这一页][1]。
# it: Se ti serve aiuto, leggi [a chi rivolgerti][1].
# note: [1] = servizi/crema-aiuti-sociali
p-fnhz9 = 如果您需要帮助，请看[可以找谁][1]。
