### Crema: aiuti contro povertà e per la casa — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Crema: aiuti contro povertà e per la casa
title = 克雷马：针对贫困和住房的帮助
# it: I servizi sociali che il Comune di Crema progetta con 28 enti.
summary = 克雷马市政府和28个机构一起规划的社会服务。
# it: Crema; Cremasco; povertà; affitto; morosità incolpevole; emergenza casa; terzo settore
# term: morosità incolpevole → { -morosita-incolpevole } = 非自愿拖欠房租
keywords = Crema; 克雷马; 困难; 房租; 付不起房租; 住房困难; 补助
# it: aiuto per povertà, casa e lavoro
f-wadv8 = 贫困、住房和工作方面的帮助
# it: Il Comune di Crema lavora con 28 enti per aiutare chi è in difficoltà.
p-yfnpx = 克雷马市政府（Comune di Crema）和28个机构一起帮助有困难的人。

## A chi è rivolto

# it: A chi vive a Crema e ha problemi di soldi, casa o lavoro. I servizi aiutano prima le famiglie con bambini.
p-3ip4p = 面向住在克雷马，在钱、住房或工作上有困难的人。服务部门先帮助有孩子的家庭。

## Come fare

# it: Vai al [Comune di Crema][1].
# note: voce 1 di 4
# note: [1] = enti/comune-di-crema
l-puie7 = 去[克雷马市政府][1]。
# it: Chiedi dei servizi sociali e prendi un appuntamento.
# note: voce 2 di 4
l-8j6nq = 找社会服务处，预约。
# it: Porta i documenti sul tuo problema: lettere, contratto, [ISEE][1].
# note: voce 3 di 4
# note: [1] = termini/isee
# term: isee → { -isee } = 家庭经济状况指标
l-jxkhu = 带上关于您的问题的文件：信件、合同、[ISEE][1]。
# it: Chiedi quale ente segue il tuo caso.
# note: voce 4 di 4
l-gw63i = 问哪个机构跟进您的情况。

## Cosa si ottiene

# it: Il progetto parla di questi aiuti:
p-e5pm2 = 这个项目提到以下帮助：
# it: aiuto contro la povertà
# note: voce 1 di 4
l-ugdvs = 针对贫困的帮助
# it: tutela legale: chiedi in Comune per chi è e come funziona
# note: voce 2 di 4
l-cwv7f = 法律保护：请问市政府给谁、怎么办
# it: aiuto a cercare lavoro
# note: voce 3 di 4
l-dd8ye = 帮助找工作
# it: aiuto nelle emergenze della casa, soprattutto se [non puoi pagare l'affitto senza colpa][1]
# note: voce 4 di 4
# note: [1] = servizi/affitto-non-pagato
l-xv3f9 = 住房紧急情况的帮助，尤其是[付不起房租又不是您的错][1]时

## Prima di andare

# it: Prima di andare
t-nravt = 去之前
# it: La notizia da cui viene questa pagina non ha una data. Chiedi in Comune che cosa è attivo oggi.
p-nqka2 = 本页依据的消息没有日期。请问市政府现在有哪些服务。

## Se qualcosa va male

# it: Se qualcosa va male
t-w7v9q = 如果出了问题
# it: Se hai già una lettera di sfratto, dillo subito. Leggi anche [che cosa fare con uno sfratto][1].
# note: [1] = servizi/ho-ricevuto-uno-sfratto
# term: sfratto → { -sfratto } = 强制搬离
p-fmm64 = 如果您已经收到强制搬离的信，马上说。也请看[收到强制搬离令该怎么办][1]。
