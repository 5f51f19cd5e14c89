### Emergenze — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Emergenze
title = 紧急情况
# it: Chi chiamare quando c'è un pericolo.
summary = 有危险时给谁打电话。
# it: pericolo; aiuto; ambulanza; polizia
keywords = 危险; 救命; 救护车; 警察; 报警; 求救
# it: Se c'è un pericolo grave, chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-dz8pw = 如果有严重的危险，请马上拨打[紧急电话][1]。
