### Hai ricevuto uno sfratto — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Hai ricevuto uno sfratto
# term: sfratto → { -sfratto } = 强制搬离
title = 您收到了强制搬离令
# it: Che cosa fare quando arriva una lettera del tribunale sulla casa.
summary = 收到法院关于住房的信时该怎么办。
# it: sfratto; tribunale; ufficiale giudiziario; termine di grazia; lettera verde; lettera del tribunale; mandare via di casa; buttato fuori di casa; padrone di casa; mi hanno cacciato di casa; mi cacciano di casa; mi sfrattano; perdo la casa; devo lasciare la casa
# term: sfratto → { -sfratto } = 强制搬离
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = 法院执行员
keywords = 强制搬离; 法院; 法院执行员; 赶房客; 宽限期; 法院的信; 房东赶人; 被赶出家; 被赶出房子; 房东赶我走; 被赶出来了; 要被赶走; 失去房子; 房东要我搬走; 被逼搬走
# it: la lettera del tribunale
f-9c37p = 法院的信
# it: il contratto di affitto
f-p4a2n = 租房合同
# it: le ricevute dei pagamenti
# term: ricevute → { -ricevuta-del-permesso } = 居留收据
f-h7qcc = 付款的收据
# it: l'ISEE, se ce l'hai
# term: isee → { -isee } = 家庭经济状况指标
f-yyanw = ISEE，如果您有
# it: un avvocato e più tempo, se il giudice lo dà
f-xyrgw = 一位律师，法官同意的话还有更多时间
# it: Può mandarti via **soltanto un giudice**. Il proprietario non può cambiare la serratura o toglierti la luce e l'acqua.
# note: critico: qui uno sbaglio può fare danno
p-psseu = **只有法官**能让您搬走。房东不能换锁，也不能断您的电和水。
# it: Lo [sfratto][1] è l'ordine del giudice di lasciare la casa. Non succede in un giorno.
# note: [1] = termini/sfratto
# term: sfratto → { -sfratto } = 强制搬离
p-d3jgf = [强制搬离（sfratto）][1]是法官让您离开住房的命令。不会一天之内就发生。

## A chi è rivolto

# it: A chi ha ricevuto una lettera del tribunale o dell'[ufficiale giudiziario][1].
# note: [1] = termini/ufficiale-giudiziario
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = 法院执行员
p-j7whs = 面向收到法院（tribunale）或[法院执行员（ufficiale giudiziario）][1]的信的人。

## Come fare

# it: Apri **sempre** le lettere e le [raccomandate][1]. Se non vai dal giudice, decide senza ascoltarti.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/raccomandata
# term: raccomandate → { -raccomandata } = 挂号信
p-wx4h4 = 信和[挂号信（raccomandata）][1]**一定要**打开看。如果您不去见法官，法官不听您说就会作决定。
# it: Guarda sulla lettera il giorno dell'[udienza][1].
# note: voce 1 di 6
# note: «termine di grazia» è il nome ufficiale: lascialo accanto alla traduzione.
# note: [1] = termini/udienza
# term: udienza → { -udienza } = 法院开庭
l-utaxn = 看信上[开庭（udienza）][1]是哪一天。
# it: Cerca subito un avvocato. Può essere [pagato dallo Stato][1].
# note: voce 2 di 6
# note: [1] = servizi/patrocinio-gratuito
l-4r6ku = 马上找律师。律师可以[由国家付费][1]。
# it: Vai dai [servizi sociali][1] con la lettera.
# note: voce 3 di 6
# note: [1] = servizi/servizio-sociale
l-as5d7 = 带着信去[社会服务处][1]。
# it: Il giorno dell'udienza vai in tribunale, anche se hai paura.
# note: voce 4 di 6
# term: udienza → { -udienza } = 法院开庭
l-tm5hh = 开庭那天去法院，即使害怕也要去。
# it: Se puoi pagare, chiedi al giudice il **termine di grazia**. Sono di solito 90 giorni per pagare tutto.
# note: voce 5 di 6
l-kp9ba = 如果您能付钱，请向法官要求**termine di grazia**（宽限期）。通常有90天付清。
# it: Se il giudice dice che devi andare via, fissa una data. Chiedi altro tempo se hai bambini, malati o anziani.
# note: voce 6 di 6
l-i5pm8 = 如果法官说您必须搬走，会定一个日期。如果有孩子、病人或老人，请要求更多时间。

## Cosa si ottiene

# it: Più tempo, un accordo con il proprietario o un aiuto del Comune.
p-p9da2 = 更多时间、和房东的协议，或市政府（Comune）的帮助。

## Casi particolari

# it: **Disdetta.** È la lettera del proprietario che non vuole rinnovare il contratto. Non è ancora uno sfratto. Portala a un sindacato degli inquilini o a un avvocato.
# note: voce 1 di 3
# term: sfratto → { -sfratto } = 强制搬离
# term: sindacato → { -sindacato } = 工会
l-36hs5 = **Disdetta（不续租通知）。**这是房东不想续签合同的信。还不是强制搬离令。把信带给租客工会或律师。
# it: **Sfratto per fine contratto.** Succede anche a chi ha sempre pagato. Chiedi all'avvocato.
# note: voce 2 di 3
# term: sfratto → { -sfratto } = 强制搬离
l-vjt8i = **合同到期的强制搬离。**一直付房租的人也会遇到。请问律师。
# it: **Hai minori o persone malate in casa?** Dillo a tutti: giudice, avvocato, Comune.
# note: voce 3 di 3
# term: minori → { -minore } = 未成年人
l-bma9u = **家里有未成年人或病人？**告诉所有人：法官、律师、市政府。

## Se qualcosa va male

# it: Se qualcosa va male
t-ydesb = 如果出了问题
# it: Il giorno dell'ufficiale giudiziario si avvicina e non hai un posto? Torna dai servizi sociali prima di quel giorno. Metti al sicuro documenti e medicine.
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = 法院执行员
p-dgwye = 法院执行员要来的日子近了，您还没有地方住？在那天之前再去找社会服务处。把证件和药放在安全的地方。
