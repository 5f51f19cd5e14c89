### consolato e ambasciata — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: consolato e ambasciata
title = 领事馆和大使馆
# it: L'ufficio di un Paese in un altro Paese.
summary = 一个国家在另一个国家的办公室。
# it: passaporto; visto; documenti del mio Paese
# term: passaporto → { -passaporto } = 护照
# term: visto → { -visto } = 入境签证
keywords = 护照; 签证; 我国家的文件; 领馆; 使馆
# it: Il consolato **del tuo Paese** in Italia fa il tuo passaporto. Il consolato **italiano** nel tuo Paese dà il visto.
# term: passaporto → { -passaporto } = 护照
# term: visto → { -visto } = 入境签证
p-zh6vf = **您国家**在意大利的领事馆给您办护照。**意大利**在您国家的领事馆给签证。
# it: Chi ha chiesto asilo non deve andare al proprio consolato.
# term: asilo → { -protezione-internazionale } = 国际保护
p-2ba5d = 申请过庇护的人不要去自己国家的领事馆。
