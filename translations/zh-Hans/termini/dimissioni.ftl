### dimissioni — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: dimissioni
title = 辞职
# it: Quando sei tu a lasciare il lavoro.
summary = 您自己不做这份工作。
# it: lasciare il lavoro; licenziarsi
keywords = 不干了; 离职; 辞工
# it: Di solito le dai in linea. Un [patronato][1] o un sindacato ti aiuta.
# note: [1] = termini/patronato
# term: patronato → { -patronato } = 公益代办处
# term: sindacato → { -sindacato } = 工会
p-rd5x2 = 通常在网上办。[公益代办处（patronato）][1]或工会可以帮您。
# it: Hai cambiato idea? Se le hai date in linea, puoi ritirarle entro **7 giorni**.
p-f4gen = 改变主意了？如果是在网上辞职的，可以在**7天**之内撤回。
# it: Attento: dopo le dimissioni di solito non c'è la [NASpI][1].
# note: [1] = termini/naspi
# term: naspi → { -naspi } = 失业金
p-akce8 = 注意：辞职后通常没有[NASpI（失业金）][1]。
