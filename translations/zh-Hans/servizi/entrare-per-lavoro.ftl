### Entrare in Italia per lavorare: decreto flussi — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Entrare in Italia per lavorare: decreto flussi
# term: decreto flussi → { -decreto-flussi } = 外劳配额法令
title = 到意大利来工作：外劳配额法令
# it: Come un datore di lavoro può far venire una persona dall'estero.
# term: datore di lavoro → { -datore-di-lavoro } = 雇主
summary = 雇主怎样从国外招人来。
# it: decreto flussi; quote; click day; visto per lavoro; nulla osta; stagionale
# term: decreto flussi → { -decreto-flussi } = 外劳配额法令
# term: visto → { -visto } = 入境签证
# term: nulla osta → { -nulla-osta } = 纳斯塔批文
keywords = 外劳配额; 劳工名额; click day; 工作签证; 纳斯塔; 季节工; flussi
# it: il nulla osta al lavoro
# term: nulla osta → { -nulla-osta } = 纳斯塔批文
f-r3bw2 = 工作纳斯塔批文（nulla osta）
# it: Ogni anno lo Stato decide quanti lavoratori possono entrare. La regola si chiama [decreto flussi][1].
# note: [1] = termini/decreto-flussi
# term: decreto flussi → { -decreto-flussi } = 外劳配额法令
p-44gsp = 国家每年决定有多少工人可以入境。这个规定叫[外劳配额法令（decreto flussi）][1]。

## A chi è rivolto

# it: A chi vive all'estero e ha trovato un datore di lavoro in Italia. La domanda la fa il datore di lavoro, non il lavoratore.
# term: datore di lavoro → { -datore-di-lavoro } = 雇主
p-hhg62 = 面向住在国外、在意大利找到雇主的人。由雇主申请，不是工人申请。

## Come fare

# it: Il datore di lavoro prepara la domanda nei giorni indicati dal Ministero.
# note: voce 1 di 6
# term: datore di lavoro → { -datore-di-lavoro } = 雇主
l-zkv6c = { -datore-di-lavoro }在部里规定的日子准备申请。
# it: La manda in linea allo [Sportello unico per l'immigrazione][1].
# note: voce 2 di 6
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = 移民统一窗口
l-in6uc = 雇主在网上把申请提交给[移民统一窗口（Sportello unico per l'immigrazione）][1]。
# it: Se c'è posto, lo Sportello dà il [nulla osta][1].
# note: voce 3 di 6
# note: [1] = termini/nulla-osta
# term: nulla osta → { -nulla-osta } = 纳斯塔批文
l-3q3cm = 如果有名额，移民统一窗口发放[纳斯塔批文（nulla osta）][1]。
# it: Il lavoratore chiede il [visto][1] al consolato italiano.
# note: voce 4 di 6
# note: [1] = termini/visto
# term: visto → { -visto } = 入境签证
# term: consolato → { -consolato } = 领事馆
l-r672g = 工人到意大利领事馆申请[签证][1]。
# it: Entra in Italia. Con il datore di lavoro firma il [contratto di soggiorno][1], di regola entro 15 giorni.
# note: voce 5 di 6
# note: [1] = termini/contratto-di-soggiorno
# term: datore di lavoro → { -datore-di-lavoro } = 雇主
# term: contratto di soggiorno → { -contratto-di-soggiorno } = 居留合同
l-h4kk2 = 入境意大利。和雇主一起签[居留合同（contratto di soggiorno）][1]，一般在15天之内。
# it: Chiede il [permesso di soggiorno][1].
# note: voce 6 di 6
# note: [1] = servizi/primo-permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = 居留
l-ibd2c = 申请[居留][1]。
# it: Nessuno può venderti un posto. Chi chiede soldi per un nulla osta o un contratto ti sta truffando.
# note: critico: qui uno sbaglio può fare danno
# term: nulla osta → { -nulla-osta } = 纳斯塔批文
p-tzyhy = 没有人可以卖给您名额。要您付钱买纳斯塔批文或合同的人是在骗您。

## Casi particolari

# it: Alcuni lavori e alcuni permessi non hanno limiti di posti. Alcuni permessi si possono **convertire** in permesso di lavoro. Chiedi a un [patronato][1] o a un sindacato.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = 公益代办处
# term: sindacato → { -sindacato } = 工会
p-qd3nx = 有些工作和有些居留没有名额限制。有些居留可以**转换**成工作居留。请问[公益代办处（patronato）][1]或工会。

## Se qualcosa va male

# it: Se qualcosa va male
t-mmnx2 = 如果出了问题
# it: Sei arrivato e il datore di lavoro è sparito? Vai subito allo Sportello unico o da un sindacato. Non restare in silenzio: perdi tempo e diritti. Se qualcuno ti sfrutta, leggi [a chi chiedere aiuto][1].
# note: [1] = servizi/sfruttamento-sul-lavoro
# term: datore di lavoro → { -datore-di-lavoro } = 雇主
# term: sportello unico → { -sportello-unico-immigrazione } = 移民统一窗口
# term: sindacato → { -sindacato } = 工会
p-6e8iz = 您到了意大利，雇主却不见了？马上去{ -sportello-unico-immigrazione }或找工会。不要沉默：那样会失去时间和权利。如果有人剥削您，请看[向谁求助][1]。
