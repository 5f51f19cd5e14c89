### Il contratto di lavoro e i tuoi diritti — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il contratto di lavoro e i tuoi diritti
# term: contratto di lavoro → { -contratto-di-lavoro } = 劳动合同
title = 劳动合同和您的权利
# it: Che cosa guardare prima di firmare, e a chi chiedere aiuto.
summary = 签字前看什么，向谁求助。
# it: contratto; busta paga; stipendio; ferie; lavoro nero; licenziamento; sindacato; ispettorato; non mi pagano; mi hanno licenziato; il capo non paga; stipendio non pagato; il datore di lavoro non mi paga; non mi hanno pagato; non ricevo lo stipendio; stipendi arretrati
# term: busta paga → { -busta-paga } = 工资单
# term: lavoro nero → { -lavoro-nero } = 黑工
# term: licenziamento → { -licenziamento } = 解雇
# term: sindacato → { -sindacato } = 工会
# term: datore di lavoro → { -datore-di-lavoro } = 雇主
keywords = 合同; 工资单; 工资; 年假; 黑工; 解雇; 工会; 劳动监察; 工人权利; 不发工资; 拖欠工资; 被辞退; 被开除; 老板不发工资; 雇主不付工资; 没拿到工资; 没发工资; 欠薪; 讨薪; 没有合同; 老板欠我钱
# it: un controllo del contratto e della paga
f-rc34r = 检查合同和工资
# it: I sindacati e i patronati aiutano i lavoratori.
# term: sindacati → { -sindacato } = 工会
# term: patronati → { -patronato } = 公益代办处
f-hy8pg = 工会和公益代办处（patronato）帮助工人。
# it: Chi lavora in Italia ha diritti. Valgono anche per chi è straniero.
p-fb87y = 在意大利工作的人有权利。外国人也一样。

## A chi è rivolto

# it: A chi comincia un lavoro o ne ha già uno.
p-bs2ds = 面向开始工作或已经在工作的人。

## Come fare

# it: **Prima di firmare:**
p-wqn9b = **签字之前：**
# it: Chiedi il [contratto][1] scritto. Portalo a casa e leggilo.
# note: voce 1 di 4
# note: [1] = termini/contratto-di-lavoro
l-k8pwh = 要求书面[合同][1]。带回家看。
# it: Guarda paga, ore, giorni, durata e tipo di contratto nazionale.
# note: voce 2 di 4
l-nxtgy = 看工资、工时、工作日、期限和适用哪一种全国劳动合同。
# it: Se non capisci, vai da un [sindacato][1] o un [patronato][2].
# note: voce 3 di 4
# note: [1] = termini/sindacato
# note: [2] = termini/patronato
# term: sindacato → { -sindacato } = 工会
# term: patronato → { -patronato } = 公益代办处
l-qj23j = 如果看不懂，去找[工会][1]或[公益代办处（patronato）][2]。
# it: Non firmare **mai** un foglio non ancora scritto, o senza data.
# note: voce 4 di 4
l-36sii = **千万不要**签还没有写内容的纸，或没有日期的纸。
# it: **Ogni mese:**
p-6jnct = **每个月：**
# it: Controlla la [busta paga][1]. Ti spetta per legge.
# note: voce 1 di 3
# note: [1] = termini/busta-paga
# term: busta paga → { -busta-paga } = 工资单
l-bbwgt = 检查[工资单（busta paga）][1]。法律规定您应当拿到。
# it: La paga deve arrivare in banca o in un altro modo che puoi provare.
# note: voce 2 di 3
l-4erxp = 工资必须打到银行，或用别的能证明的方式付。
# it: Scrivi su un quaderno le ore che lavori davvero.
# note: voce 3 di 3
l-5jhrr = 在本子上写下您真正工作的小时数。

## Cosa si ottiene

# it: Con un contratto in regola con la legge hai:
p-hs2ry = 有正规合同，您有：
# it: ferie e riposo
# note: voce 1 di 5
l-bd73f = 年假和休息
# it: malattia e maternità pagate
# note: voce 2 di 5
l-zy8wr = 带薪病假和产假
# it: contributi per la pensione
# note: voce 3 di 5
# term: contributi → { -contributi } = 社保金
l-gh2mu = 养老用的社保金
# it: l'aiuto se ti fai male
# note: voce 4 di 5
l-ejg5r = 受伤时的补助
# it: i soldi alla fine del lavoro ([TFR][1])
# note: voce 5 di 5
# note: [1] = termini/tfr
# term: tfr → { -tfr } = 离职金
l-c9hpr = 工作结束时的钱（[离职金，TFR][1]）

## Casi particolari

# it: **Dimissioni.** Di solito dai le [dimissioni][1] in linea. Chiedi al sindacato o al patronato.
# note: voce 1 di 4
# note: [1] = termini/dimissioni
# term: dimissioni → { -dimissioni } = 辞职
# term: sindacato → { -sindacato } = 工会
# term: patronato → { -patronato } = 公益代办处
l-n9vyt = **辞职。**[辞职][1]通常在网上办。请问{ -sindacato }或{ -patronato }。
# it: **Licenziamento.** Il [licenziamento][1] deve essere scritto. Hai **60 giorni** per dire che non sei d'accordo.
# note: voce 2 di 4
# note: [1] = termini/licenziamento
# term: licenziamento → { -licenziamento } = 解雇
l-s8rjz = **解雇。**[解雇][1]必须书面通知。您有**60天**时间表示不同意。
# it: **Come dirlo.** In quei 60 giorni scrivi al datore di lavoro, con una [raccomandata][1] o una [PEC][2]. Poi hai **180 giorni** per andare dal giudice.
# note: voce 3 di 4
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: datore di lavoro → { -datore-di-lavoro } = 雇主
# term: raccomandata → { -raccomandata } = 挂号信
# term: pec → { -pec } = 认证电子邮箱
l-fau9r = **怎样表示不同意。**在这60天之内，用[挂号信（raccomandata）][1]或[认证电子邮箱（PEC）][2]写给{ -datore-di-lavoro }。然后您有**180天**去找法官。
# it: **Busta paga falsa.** Se prendi meno di quello che c'è scritto, raccogli le prove.
# note: voce 4 di 4
# term: busta paga → { -busta-paga } = 工资单
l-29c55 = **假工资单。**如果您拿到的比上面写的少，请收集证据。

## Se qualcosa va male

# it: Se qualcosa va male
t-2vp87 = 如果出了问题
# it: Non ti pagano o lavori [in nero][1]? Vai dal sindacato o all'**Ispettorato del lavoro**. Se non hai il permesso, vai prima dal sindacato o da un avvocato. Leggi anche [la pagina sullo sfruttamento][2].
# note: [1] = termini/lavoro-nero
# note: [2] = servizi/sfruttamento-sul-lavoro
# term: in nero → { -lavoro-nero } = 黑工
# term: sindacato → { -sindacato } = 工会
p-b8xar = 他们不付您工资，或者您打[黑工][1]？去找工会或**Ispettorato del lavoro**（劳动监察局）。如果没有居留，先去找工会或律师。也请看[关于剥削的页面][2]。
