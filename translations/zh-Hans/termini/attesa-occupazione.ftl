### permesso per attesa occupazione — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: permesso per attesa occupazione
title = 待业居留
# it: Il permesso per chi ha perso il lavoro e ne cerca un altro.
summary = 给失业后另找工作的人的居留。
# it: perso il lavoro; permesso; disoccupato
keywords = 失业; 居留; 没工作; 找工作居留
# it: Dura di solito almeno un anno. Iscriviti subito al [centro per l'impiego][1].
# note: [1] = servizi/cercare-lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = 就业中心
p-kwc73 = 通常至少一年。请马上到[就业中心][1]登记。
