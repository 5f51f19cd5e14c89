### asilo nido — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: asilo nido
title = 托儿所
# it: Il posto per i bambini da pochi mesi a tre anni.
summary = 接收几个月到三岁孩子的地方。
# it: nido; bambini piccoli; zero tre anni
keywords = 托儿所; 小孩; 零到三岁; 婴儿
# it: Non è obbligatorio e di solito paghi. Leggi [come si chiede][1].
# note: [1] = servizi/asilo-nido-e-infanzia
p-gus2b = 不是必须上的，通常要付钱。请看[怎样申请][1]。
