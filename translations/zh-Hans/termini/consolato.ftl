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
# it: Hai chiesto asilo o sei rifugiato? **Non andare mai** al consolato del tuo Paese: puoi perdere la protezione. Chiedi invece alla [Questura][1] o a un'associazione che aiuta i rifugiati.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/questura
# term: asilo → { -protezione-internazionale } = 国际保护
# term: questura → { -questura } = 警察总局
p-f44mh = 您申请过庇护，或者您是难民吗？**千万不要去**本国领事馆：您可能失去保护。请去问[警察总局（Questura）][1]或帮助难民的协会。
