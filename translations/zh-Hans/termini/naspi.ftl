### NASpI — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: NASpI
title = 失业金
# it: I soldi che l'INPS paga a chi ha perso il lavoro.
# term: inps → { -inps } = 国家社保局
summary = INPS付给失业的人的钱。
# it: disoccupazione; licenziato; sussidio
keywords = 失业; 被解雇; 补助
# it: Chiedila entro 68 giorni dalla fine del lavoro. Leggi [come si fa][1].
# note: [1] = servizi/disoccupazione-naspi
p-8ryd2 = 要在工作结束后68天之内申请。请看[怎么办][1]。
