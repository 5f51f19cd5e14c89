### Questura di Cremona — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Questura di Cremona
# term: questura → { -questura } = 警察总局
title = 克雷莫纳警察总局（Questura di Cremona）
# it: L'ufficio della Polizia di Stato per permessi di soggiorno e denunce.
# term: permessi di soggiorno → { -permesso-di-soggiorno } = 居留
# term: denunce → { -denuncia } = 报案
summary = 国家警察办理居留和报案的办公室。
# it: questura; ufficio immigrazione; polizia; permesso; ufficio stranieri; ufficio permessi; sportello immigrazione; appuntamento in questura
# term: questura → { -questura } = 警察总局
keywords = 警察总局; 移民局; 警察局; 居留; 按指纹; 外国人办公室; 外国人管理处; 出入境; 移民办公室; 移民警察; 警察局预约

## Che cosa fa

# it: In ogni provincia c'è una [Questura][1]. L'**ufficio immigrazione** segue i permessi di soggiorno.
# note: [1] = termini/questura
# term: questura → { -questura } = 警察总局
# term: permessi di soggiorno → { -permesso-di-soggiorno } = 居留
p-7g4a9 = 每个省都有[警察总局（Questura）][1]。其中的**ufficio immigrazione**（移民处，俗称移民局）办理居留。
# it: Qui puoi:
p-huf42 = 在这里您可以：
# it: lasciare le impronte e ritirare il [permesso][1]
# note: voce 1 di 3
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
# term: impronte → { -impronte-digitali } = 指纹
l-uncuj = 按指纹和领取[居留][1]
# it: chiedere [asilo][1]
# note: voce 2 di 3
# note: [1] = servizi/asilo
# term: asilo → { -protezione-internazionale } = 国际保护
l-ehwh8 = 申请[庇护][1]
# it: fare una [denuncia][1]
# note: voce 3 di 3
# note: [1] = servizi/fare-una-denuncia
# term: denuncia → { -denuncia } = 报案
l-t7v6m = [报案][1]
# it: Per orari e appuntamenti guarda il sito { $web }. Porta sempre il passaporto e la ricevuta.
# note: $web = un dato; lo scrive il sito
# term: passaporto → { -passaporto } = 护照
# term: ricevuta → { -ricevuta-del-permesso } = 居留收据
p-9dtxy = 时间和预约请看网站{ $web }。每次都要带{ -passaporto }和{ -ricevuta-del-permesso }。
