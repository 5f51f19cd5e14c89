### Patronato, CAF o sindacato vicino a te — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Patronato, CAF o sindacato vicino a te
# term: patronato → { -patronato } = 公益代办处
# term: caf → { -caf } = 税务协助中心
# term: sindacato → { -sindacato } = 工会
title = 离您近的公益代办处、税务协助中心或工会（patronato、CAF、sindacato）
# it: Gli uffici che aiutano con le domande, il lavoro e le tasse. Ce ne sono in molti comuni.
summary = 在申请、工作和税务方面提供帮助的办公室。很多市镇都有。
# it: patronato; CAF; sindacato; vicino; dove
# term: patronato → { -patronato } = 公益代办处
# term: caf → { -caf } = 税务协助中心
# term: sindacato → { -sindacato } = 工会
keywords = 公益代办处; patronato; CAF; 税务协助中心; 工会; 附近; 在哪里

## Che cosa fa

# it: Un [patronato][1] fa le domande per te. Un [CAF][2] fa le tasse e l'ISEE. Un [sindacato][3] difende chi lavora.
# note: [1] = termini/patronato
# note: [2] = termini/caf
# note: [3] = termini/sindacato
# term: patronato → { -patronato } = 公益代办处
# term: caf → { -caf } = 税务协助中心
# term: isee → { -isee } = 家庭经济状况指标
# term: sindacato → { -sindacato } = 工会
p-xmrq4 = [公益代办处（patronato）][1]替您办申请。[税务协助中心（CAF）][2]办报税和ISEE。[工会（sindacato）][3]保护工作的人。

## Come trovarlo

# it: Come trovarlo
t-r55wy = 怎样找到
# it: Cerca su internet **patronato** e il nome del comune dove abiti.
# note: voce 1 di 3
# term: patronato → { -patronato } = 公益代办处
l-9gswm = 在网上搜索**patronato**和您居住的市镇的名字。
# it: Oppure chiedi in [Comune][1] dov'è quello più vicino.
# note: voce 2 di 3
# note: [1] = enti/comune-di-residenza
l-gbnzy = 或者问[市政府][1]最近的在哪里。
# it: Telefona. Chiedi i giorni, i documenti e il prezzo.
# note: voce 3 di 3
l-7wzgf = 打电话。问哪几天开门、要什么文件、多少钱。
# it: Per una domanda all'INPS puoi chiamare anche l'[INPS][1].
# note: [1] = enti/istituto-inps
# term: inps → { -inps } = 国家社保局
p-rwxwn = 向INPS提交申请，也可以给[INPS][1]打电话。
