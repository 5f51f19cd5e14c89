### decreto flussi — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: decreto flussi
title = 外劳配额法令
# it: La regola che dice quanti lavoratori possono entrare in Italia.
summary = 规定多少工人可以进入意大利的法令。
# it: quote; lavoro; click day
keywords = 名额; 工作; click day; 工签
# it: La domanda la fa il datore di lavoro in giorni precisi. Nessuno può venderti un posto.
# term: datore di lavoro → { -datore-di-lavoro } = 雇主
p-h65d3 = 由雇主在规定的日子申请。没有人可以卖给您名额。
# it: Leggi [come funziona][1].
# note: [1] = servizi/entrare-per-lavoro
p-4659z = 请看[怎么回事][1]。
