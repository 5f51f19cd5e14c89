### ricongiungimento familiare — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricongiungimento familiare
title = 家庭团聚
# it: Il diritto di far venire la tua famiglia in Italia.
summary = 把家人接到意大利的权利。
# it: famiglia; moglie; marito; figli
keywords = 家庭; 老婆; 丈夫; 孩子
# it: Vale per marito, moglie, figli minori e, in certi casi, genitori.
# term: minori → { -minore } = 未成年人
p-62gve = 适用于丈夫、妻子、未成年子女，某些情况下还有父母。
# it: Leggi [come si chiede][1].
# note: [1] = servizi/ricongiungimento
p-w3jt4 = 请看[怎样申请][1]。
