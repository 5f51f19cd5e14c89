### visto d'ingresso — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: visto d'ingresso
title = 入境签证
# it: Il permesso di entrare in Italia. È nel passaporto.
# term: passaporto → { -passaporto } = 护照
summary = 进入意大利的许可。贴在护照里。
# it: consolato; ambasciata; entrare
# term: ambasciata → { -consolato } = 领事馆
keywords = 领事馆; 大使馆; 入境
# it: Lo dà il consolato italiano nel tuo Paese, prima del viaggio.
# term: consolato → { -consolato } = 领事馆
p-u329e = 出发之前，由您国家的意大利领事馆发放。
# it: Il visto serve per **entrare**. Per restare serve il [permesso di soggiorno][1].
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = 居留
p-yzggk = 签证是为了**入境**。要留下来，需要[居留][1]。
