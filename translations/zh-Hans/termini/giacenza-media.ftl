### saldo e giacenza media — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: saldo e giacenza media
title = 账户余额和平均余额
# it: Quanti soldi c'erano sul conto: alla fine dell'anno e in media.
summary = 账户里有多少钱：年底的和平均的。
# it: banca; posta; conto; ISEE
# term: isee → { -isee } = 家庭经济状况指标
keywords = 银行; 邮局; 账户; ISEE
# it: Li chiedi alla banca o alla posta. Servono per l'[ISEE][1].
# note: [1] = termini/isee
# term: isee → { -isee } = 家庭经济状况指标
p-tbeci = 向银行或邮局要。办[ISEE][1]要用。
