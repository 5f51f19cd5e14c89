### carta d'identità — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: carta d'identità
title = 身份证
# it: La tessera che dice chi sei.
summary = 说明您是谁的卡。
# it: CIE; documento; carta identità elettronica
keywords = CIE; 证件; 电子身份证
# it: La dà il Comune a chi ha la [residenza][1]. Leggi [come si chiede][2].
# note: [1] = termini/residenza
# note: [2] = servizi/carta-identita-elettronica
# term: residenza → { -residenza } = 户口
p-9x8z3 = 由市政府发给有[户口][1]的人。请看[怎样申请][2]。
# it: Per chi è straniero non vale per viaggiare.
p-5iupu = 外国人不能用它旅行。
