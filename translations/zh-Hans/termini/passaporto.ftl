### passaporto — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: passaporto
title = 护照
# it: Il documento del tuo Paese per viaggiare.
summary = 您国家发的旅行证件。
# it: viaggio; consolato
# term: consolato → { -consolato } = 领事馆
keywords = 旅行; 领事馆
# it: Lo dà il tuo Paese, attraverso il suo consolato. Per gli italiani lo dà la [Questura][1].
# note: [1] = termini/questura
# term: consolato → { -consolato } = 领事馆
# term: questura → { -questura } = 警察总局
p-pezhc = 由您的国家通过领事馆发放。意大利人的护照由[警察总局（Questura）][1]发放。
# it: Né un datore di lavoro, né un marito, né un padrone di casa, né chi ti ha portato in Italia può tenere il tuo passaporto.
# term: datore di lavoro → { -datore-di-lavoro } = 雇主
p-z935h = { -datore-di-lavoro }、丈夫、房东、带您来意大利的人，都不可以扣留您的护照。
