### Ministero dell'Istruzione e del Merito — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero dell'Istruzione e del Merito
title = 教育部（Ministero dell'Istruzione e del Merito）
# it: Il ministero della scuola, dall'infanzia alle superiori.
summary = 主管从幼儿园到高中的学校的部。
# it: ministero; scuola; istruzione; Unica
keywords = 教育部; 学校; 上学; Unica
# it: iscrizioni
f-frvv5 = 报名

## Che cosa fa

# it: Decide le regole della scuola. Il sito per le iscrizioni è { $web-iscrizioni }.
# note: $web-iscrizioni = un dato; lo scrive il sito
p-gij22 = 它制定学校的规定。报名网站是{ $web-iscrizioni }。
# it: Per tuo figlio parla con la segreteria della scuola. Leggi [come si iscrive][1].
# note: [1] = servizi/iscrizione-a-scuola
p-ypkcg = 关于您的孩子，请和学校秘书处谈。请看[怎样报名][1]。
