### Ho ricevuto una lettera dalla Questura — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho ricevuto una lettera dalla Questura
# term: questura → { -questura } = 警察总局
title = 我收到了警察总局（Questura）的信
# it: Che cosa fare se la Questura ti chiama, chiede documenti o dice di no.
# term: questura → { -questura } = 警察总局
summary = 警察总局叫您去、要您交文件或拒绝您时该怎么办。
# it: lettera; Questura; convocazione; preavviso di rigetto; rifiuto; diniego; documenti mancanti; espulsione
# term: questura → { -questura } = 警察总局
# term: preavviso di rigetto → { -preavviso-di-rigetto } = 拒绝前通知
# term: espulsione → { -espulsione } = 驱逐令
keywords = 警察局来信; Questura; 移民局的信; 预约通知; 拒绝前通知; preavviso di rigetto; 居留被拒; 缺文件; 补材料; 驱逐
# it: la lettera e la busta
f-u4hf3 = 信和信封
# it: il permesso o la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = 居留收据
f-jqzbm = 居留或申请的收据
# it: una risposta mandata in tempo
f-me52b = 按时发出的答复
# it: Un patronato o un avvocato può rispondere con te.
# term: patronato → { -patronato } = 公益代办处
f-8fdpx = 公益代办处（patronato）或律师可以和您一起答复。
# it: Apri subito ogni lettera della [Questura][1]. Può esserci un giorno entro cui rispondere.
# note: [1] = termini/questura
# term: questura → { -questura } = 警察总局
p-4gfcm = [警察总局（Questura）][1]的每封信都要马上打开。可能要在某一天之前答复。

## A chi è rivolto

# it: A chi ha un permesso di soggiorno o lo ha chiesto.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = 居留
p-ce4ur = 面向有居留或申请了居留的人。

## Come fare

# it: Scrivi sulla busta il giorno in cui l'hai ricevuta. Conta i giorni da lì.
# note: voce 1 di 3
l-5t2yf = 在信封上写下您收到信的日期。天数从那天算起。
# it: Non capisci la lettera? Portala lo stesso giorno a un [patronato][1].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = 公益代办处
l-9y3cz = 看不懂信？当天就带给[公益代办处（patronato）][1]。
# it: Guarda quale dei tre casi è il tuo.
# note: voce 3 di 3
l-d3s65 = 看看您属于三种情况中的哪一种。

## È un appuntamento

# it: È un appuntamento
t-giwbm = 是预约
# it: Vai in Questura quel giorno. Porta la lettera e i documenti che chiede. Se non puoi andare, chiedi prima un altro giorno.
# term: questura → { -questura } = 警察总局
p-fg6rm = 那一天去{ -questura }。带上信和信里要的文件。如果去不了，请提前要求改到另一天。

## Mancano documenti o vogliono rifiutare

# it: Mancano documenti o vogliono rifiutare
t-6wkkq = 缺文件或打算拒绝
# it: Una lettera che dice «vogliamo rifiutare» si chiama [preavviso di rigetto][1]. Non è ancora un rifiuto.
# note: [1] = termini/preavviso-di-rigetto
# term: preavviso di rigetto → { -preavviso-di-rigetto } = 拒绝前通知
p-9xecq = 说“我们打算拒绝”的信叫[拒绝前通知（preavviso di rigetto）][1]。这还不是拒绝。
# it: Di solito hai **10 giorni** per rispondere. Guarda sulla lettera quanti giorni hai.
# note: critico: qui uno sbaglio può fare danno
p-iws6n = 您通常有**10天**时间答复。看信上写的是多少天。
# it: Vai subito da un patronato o da un avvocato.
# note: voce 1 di 3
# term: patronato → { -patronato } = 公益代办处
l-p5aqu = 马上去找{ -patronato }或律师。
# it: Manda i documenti che mancano e spiega le tue ragioni.
# note: voce 2 di 3
l-58kj7 = 把缺的文件寄去，并说明您的理由。
# it: Usa una [raccomandata][1], una [PEC][2] o porta tutto a mano. Tieni la ricevuta.
# note: voce 3 di 3
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: raccomandata → { -raccomandata } = 挂号信
# term: pec → { -pec } = 认证电子邮箱
# term: ricevuta → { -ricevuta-del-permesso } = 居留收据
l-m3q5a = 用[挂号信（raccomandata）][1]、[认证电子邮箱（PEC）][2]，或亲自把全部材料送去。保存收据。

## È un rifiuto o un'espulsione

# it: È un rifiuto o un'espulsione
# term: espulsione → { -espulsione } = 驱逐令
t-gj89m = 是拒绝或驱逐令
# it: Vai da un avvocato **lo stesso giorno**. I giorni per il [ricorso][1] sono pochi.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricorso
# term: ricorso → { -ricorso } = 上诉
p-zdpef = **当天**就去找律师。提出[上诉（ricorso）][1]的期限很短。
# it: L'avvocato può essere [pagato dallo Stato][1], anche contro un'[espulsione][2].
# note: [1] = servizi/patrocinio-gratuito
# note: [2] = termini/espulsione
# term: espulsione → { -espulsione } = 驱逐令
p-cfy5h = 律师可以[由国家付费][1]，反对[驱逐令（espulsione）][2]时也可以。

## Casi particolari

# it: Hai trovato un avviso della posta? Vai subito a ritirare la lettera. I giorni passano anche se non la ritiri.
p-h6fpy = 看到邮局的取信通知？马上去取信。不去取信，期限也照样过去。

## Se qualcosa va male

# it: Se qualcosa va male
t-c5bj5 = 如果出了问题
# it: Il tempo è già finito? Vai lo stesso da un avvocato. Porta la lettera, la busta e tutte le ricevute che hai.
# term: ricevute → { -ricevuta-del-permesso } = 居留收据
p-sjgag = 期限已经过了？还是要去找律师。带上信、信封和您有的所有收据。
