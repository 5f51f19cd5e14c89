### NASpI: i soldi quando perdi il lavoro — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: NASpI: i soldi quando perdi il lavoro
# term: naspi → { -naspi } = 失业金
title = NASpI：失业时的补助
# it: L'indennità di disoccupazione per chi è stato licenziato o ha finito il contratto.
# term: indennità di disoccupazione → { -naspi } = 失业金
summary = 给被解雇或合同到期的人的失业金。
# it: disoccupazione; NASpI; licenziato; indennità; sussidio
# term: naspi → { -naspi } = 失业金
keywords = 失业金; NASpI; 被解雇; 失业补助; 领失业金; 失业
# it: la lettera di licenziamento o il contratto finito
# term: licenziamento → { -licenziamento } = 解雇
f-62mn4 = 解雇信或到期的合同
# it: le ultime buste paga
# term: buste paga → { -busta-paga } = 工资单
f-4udpv = 最近的工资单
# it: l'indennità di disoccupazione ogni mese
# term: indennità di disoccupazione → { -naspi } = 失业金
f-q8u59 = 每月的失业金
# it: Entro 68 giorni dalla fine del lavoro.
f-tu2xw = 工作结束后68天之内。
# it: Entra con SPID o CIE.
# term: spid → { -spid } = 数字身份
f-5c7qt = 用SPID或CIE登录。
# it: INPS da telefono fisso
# term: inps → { -inps } = 国家社保局
f-s9wte = INPS（座机拨打）
# it: INPS da cellulare
# term: inps → { -inps } = 国家社保局
f-nv9ta = INPS（手机拨打）
# it: La [NASpI][1] è un aiuto in denaro. La paga l'[INPS][2] ogni mese.
# note: NASpI è un nome: non si traduce.
# note: [1] = termini/naspi
# note: [2] = termini/inps
# term: naspi → { -naspi } = 失业金
# term: inps → { -inps } = 国家社保局
p-9yswy = [NASpI][1]（失业金）是一笔钱，由[INPS][2]每月发放。

## A chi è rivolto

# it: A chi ha perso il lavoro **senza volerlo**: [licenziato][1] o con il contratto finito. Vale anche per colf e badanti.
# note: [1] = termini/licenziamento
# term: badanti → { -colf-e-badante } = 家政工和护理工
p-9g637 = 面向**不是自己愿意**而失业的人：[被解雇][1]或合同到期。家政工和护理工也可以。
# it: Di solito servono almeno 13 settimane di [contributi][1] negli ultimi 4 anni. Hai lasciato da poco un altro lavoro? Chiedi prima al patronato.
# note: [1] = termini/contributi
# term: contributi → { -contributi } = 社保金
# term: patronato → { -patronato } = 公益代办处
p-ezyhk = 通常最近4年里至少要有13个星期的[社保金（contributi）][1]。不久前辞过另一份工作？请先问{ -patronato }。
# it: Se ti dimetti da solo, di solito non spetta. Ci sono eccezioni, per esempio se non ti pagano o se hai un figlio piccolo.
p-3pdpm = 如果您自己辞职，通常领不到。有例外，比如不付您工资，或您有很小的孩子。

## Come fare

# it: Hai **68 giorni** dalla fine del lavoro. Se chiedi nei primi 8 giorni, perdi meno soldi.
p-nna9a = 从工作结束起，您有**68天**时间。如果在头8天内申请，损失的钱少一些。
# it: Prepara i documenti.
# note: voce 1 di 5
l-5g3hf = 准备好文件。
# it: Vai a un [patronato][1]. Fa la domanda gratis.
# note: voce 2 di 5
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = 公益代办处
l-4ewip = 去[公益代办处（patronato）][1]。他们免费办申请。
# it: Oppure fai da solo sul sito { $web }, con [SPID o CIE][1].
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = 数字身份
l-tkpwh = 或者用[SPID或CIE][1]在网站{ $web }上自己办。
# it: Entro **15 giorni** dalla domanda vai al [centro per l'impiego][1]. Poi vai a tutti gli appuntamenti. Fai anche i passi che l'INPS ti chiede.
# note: voce 4 di 5
# note: [1] = servizi/cercare-lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = 就业中心
# term: inps → { -inps } = 国家社保局
l-cjrh8 = 申请后**15天**之内去[就业中心][1]。之后每次预约都要去。INPS要求您做的步骤也要做。
# it: Tieni la ricevuta della domanda.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = 居留收据
l-pcmvr = 保存申请的收据。
# it: Per informazioni chiama il { $phone-inps-da-telefono-fisso }. Da un cellulare chiama il { $phone-inps-da-cellulare }: puoi pagare la chiamata.
# note: $phone-inps-da-telefono-fisso = un dato; lo scrive il sito
# note: $phone-inps-da-cellulare = un dato; lo scrive il sito
# term: inps → { -inps } = 国家社保局
p-7uw3h = 咨询请打{ $phone-inps-da-telefono-fisso }。用手机请打{ $phone-inps-da-cellulare }：可能要付电话费。

## Tempi e scadenze

# it: L'aiuto dura la metà delle settimane lavorate negli ultimi 4 anni. Dopo alcuni mesi diventa più basso.
p-vgffp = 失业金的时间是最近4年工作星期数的一半。几个月后金额会变低。

## Casi particolari

# it: **Trovi un lavoro?** Dillo subito all'INPS. Se lavori poco, puoi tenere una parte dell'aiuto.
# note: voce 1 di 3
# term: inps → { -inps } = 国家社保局
l-3fmr6 = **找到工作了？**马上告诉INPS。如果工作不多，可以保留一部分补助。
# it: **Vai all'estero?** Chiedi prima al patronato: puoi perdere i soldi.
# note: voce 2 di 3
# term: patronato → { -patronato } = 公益代办处
l-ymdt2 = **要出国？**先问{ -patronato }：您可能失去这笔钱。
# it: **Lavori nei campi, o hai un permesso stagionale?** Le regole e le date sono diverse. Chiedi al patronato.
# note: voce 3 di 3
# term: patronato → { -patronato } = 公益代办处
l-fijhs = **在田里干活，或者有季节工居留？**规定和日期不一样。请问{ -patronato }。

## Se qualcosa va male

# it: Se qualcosa va male
t-rwjic = 如果出了问题
# it: La domanda è respinta? Il patronato può fare ricorso gratis. Porta la lettera subito.
# term: patronato → { -patronato } = 公益代办处
# term: ricorso → { -ricorso } = 上诉
p-7cghr = 申请被拒了？{ -patronato }可以免费提出{ -ricorso }。马上带上信去。
