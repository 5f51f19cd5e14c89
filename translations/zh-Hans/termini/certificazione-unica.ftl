### Certificazione Unica — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Certificazione Unica
title = 年度收入证明
# it: Il foglio con quanto hai guadagnato in un anno e le tasse pagate.
summary = 写有一年收入和已交税款的单子。
# it: CU; redditi; tasse; 730
# term: redditi → { -reddito } = 收入
# term: 730 → { -modello-730 } = 个人报税表
keywords = CU; 收入; 税; 730; CUD
# it: Lo dà il datore di lavoro, in primavera. Anche l'INPS ne dà una, se ti ha pagato qualcosa.
# term: datore di lavoro → { -datore-di-lavoro } = 雇主
# term: inps → { -inps } = 国家社保局
p-hu9g6 = 由雇主在春天发放。如果INPS付过您钱，INPS也会发一张。
# it: Serve per il [730][1].
# note: [1] = servizi/dichiarazione-dei-redditi
# term: 730 → { -modello-730 } = 个人报税表
p-6wsnx = 办[730报税][1]要用。
