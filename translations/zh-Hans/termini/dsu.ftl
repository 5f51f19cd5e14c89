### DSU — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: DSU
title = ISEE申报表
# it: Il modulo con i dati della famiglia. Da qui si calcola l'ISEE.
# term: isee → { -isee } = 家庭经济状况指标
summary = 写有家庭资料的表格。由此计算ISEE。
# it: ISEE; dichiarazione; CAF
# term: isee → { -isee } = 家庭经济状况指标
# term: caf → { -caf } = 税务协助中心
keywords = ISEE; 声明; CAF; 伊塞
# it: DSU vuol dire dichiarazione sostitutiva unica. La compili con il [CAF][1] o sul sito dell'INPS.
# note: [1] = termini/caf
# term: caf → { -caf } = 税务协助中心
# term: inps → { -inps } = 国家社保局
p-m46tp = DSU的意思是“统一替代声明”（dichiarazione sostitutiva unica）。和[CAF][1]一起填，或在INPS网站上填。
