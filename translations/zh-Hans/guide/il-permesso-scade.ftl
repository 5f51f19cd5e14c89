### Il mio permesso sta per scadere — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il mio permesso sta per scadere
title = 我的居留快到期了
# it: Che cosa fare nei mesi prima della scadenza.
summary = 到期前几个月要做什么。
# it: scadenza; rinnovo; permesso scaduto
keywords = 居留到期; 更新居留; 换居留; 居留过期
# it: Porta il permesso al patronato.
# term: patronato → { -patronato } = 公益代办处
f-yrapq = 把居留带到公益代办处（patronato）。
# it: Sei qui da 5 anni? Guarda se puoi averlo.
f-7vdk6 = 您在这里住了5年吗？看看能不能办长期居留。
# it: Fai la domanda alla posta.
f-nnmkj = 到邮局提交申请。
# it: Porta la ricevuta e allunga la tessera sanitaria.
# term: ricevuta → { -ricevuta-del-permesso } = 居留收据
# term: tessera sanitaria → { -tessera-sanitaria } = 医疗卡
f-er6fi = 带上居留收据，延长医疗卡。
# it: Porta in anagrafe il permesso nuovo.
# term: anagrafe → { -anagrafe } = 户籍处
f-rzunc = 把新居留带到户籍处（anagrafe）。
# it: Comincia almeno due mesi prima. È già scaduto? Vai subito da un patronato o da un avvocato.
# term: patronato → { -patronato } = 公益代办处
p-vvev9 = 至少提前两个月开始办。已经过期了？马上去找公益代办处（patronato）或律师。
# it: È già scaduto? Puoi ancora chiedere il rinnovo entro **60 giorni** dalla scadenza. Dopo rischi l'[espulsione][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# term: espulsione → { -espulsione } = 驱逐令
p-3gy8c = 已经过期了？到期后**60天**之内还可以申请更新。之后您可能收到[驱逐令][1]。
# it: Hai ricevuto una lettera dalla Questura? Leggi [che cosa fare][1].
# note: [1] = servizi/lettera-della-questura
# term: questura → { -questura } = 警察总局
p-f47ue = 收到警察总局（Questura）的信？请看[该怎么办][1]。
