### Pagare meno luce, gas, acqua e rifiuti — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Pagare meno luce, gas, acqua e rifiuti
title = 少付电费、煤气费、水费和垃圾费
# it: Con un ISEE basso lo sconto sulle bollette arriva da solo.
# term: isee → { -isee } = 家庭经济状况指标
# term: bollette → { -bolletta } = 水电煤账单
summary = ISEE低，账单的优惠会自动到。
# it: bonus sociale; bollette; luce; gas; acqua; rifiuti; TARI; sconto
# term: bollette → { -bolletta } = 水电煤账单
keywords = 水电费优惠; 电费; 煤气费; 水费; 垃圾费; TARI; 账单优惠; bonus sociale
# it: una bolletta intestata a una persona della famiglia
# term: bolletta → { -bolletta } = 水电煤账单
f-aekcy = 家里一个人名下的{ -bolletta }
# it: uno sconto sulle bollette
# term: bollette → { -bolletta } = 水电煤账单
f-pw88j = 账单优惠
# it: INPS da telefono fisso
# term: inps → { -inps } = 国家社保局
f-rmvn5 = INPS（座机拨打）
# it: INPS da cellulare
# term: inps → { -inps } = 国家社保局
f-x5p9y = INPS（手机拨打）
# it: Le famiglie con pochi soldi pagano meno le [bollette][1]. Questo aiuto si chiama **bonus sociale**.
# note: [1] = termini/bolletta
# term: bollette → { -bolletta } = 水电煤账单
p-g6hg8 = 钱少的家庭可以少付[水电煤账单][1]。这种补助叫**bonus sociale**（社会优惠）。

## A chi è rivolto

# it: A chi ha un [ISEE][1] basso. Il limite cambia: lo sa il CAF. Le famiglie con molti figli hanno un limite più alto.
# note: [1] = termini/isee
# term: isee → { -isee } = 家庭经济状况指标
# term: caf → { -caf } = 税务协助中心
p-zknsy = 面向[ISEE][1]低的人。限额会变：{ -caf }知道。孩子多的家庭限额更高。

## Come fare

# it: Chiedi l'[ISEE][1] ogni anno.
# note: voce 1 di 4
# note: «bonus sociale» resta in italiano, con la traduzione tra parentesi: è scritto così sulla bolletta.
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = 家庭经济状况指标
l-7tak2 = 每年申请[ISEE][1]。
# it: Controlla che luce, gas o acqua siano intestati a qualcuno della famiglia.
# note: voce 2 di 4
l-cdczx = 检查电、煤气或水的合同是不是家里某个人的名字。
# it: Non serve un'altra domanda. Lo sconto arriva **da solo**.
# note: voce 3 di 4
l-yyh6d = 不需要另外申请。优惠**自动**到。
# it: Guarda nelle bollette la parola **bonus sociale**.
# note: voce 4 di 4
# term: bollette → { -bolletta } = 水电煤账单
l-t7mix = 在账单上找**bonus sociale**（社会优惠）这个词。

## Tempi e scadenze

# it: Lo sconto arriva dopo alcuni mesi e dura un anno. Ogni anno serve un ISEE nuovo.
# term: isee → { -isee } = 家庭经济状况指标
p-uewgz = 优惠过几个月才到，持续一年。每年都要新的ISEE。

## Casi particolari

# it: **Riscaldamento del palazzo.** Se il gas è di tutto il palazzo, il bonus può arrivare in un altro modo.
# note: voce 1 di 2
l-e44z3 = **整栋楼的暖气。**如果煤气是整栋楼共用的，优惠可能用别的方式发放。
# it: **Malato con macchine in casa.** C'è un bonus a parte. Chiedilo in Comune.
# note: voce 2 di 2
l-8ry8x = **家里有医疗机器的病人。**有另外的优惠。请到市政府（Comune）申请。

## Se qualcosa va male

# it: Se qualcosa va male
t-zxt3t = 如果出了问题
# it: Non riesci a pagare? Chiama **subito** chi manda la bolletta e chiedi di pagare a rate. Se aspetti, possono staccare la luce o il gas.
# note: critico: qui uno sbaglio può fare danno
# term: bolletta → { -bolletta } = 水电煤账单
p-izimm = 付不起吗？**马上**打电话给开账单的公司，要求分期付款。如果等下去，他们可能断电或断煤气。
# it: Se hai già un avviso di distacco, vai dai [servizi sociali][1]. Attento a chi suona alla porta per farti cambiare contratto: non firmare.
# note: [1] = servizi/servizio-sociale
p-hptn4 = 如果已经收到停供通知，请去[社会服务处][1]。小心上门要您换合同的人：不要签字。
