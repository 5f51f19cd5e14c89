### datore di lavoro — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: datore di lavoro
title = 雇主
# it: La persona o l'azienda per cui lavori.
summary = 您为其工作的人或公司。
# it: capo; padrone; ditta; azienda
keywords = 老板; 东家; 公司; 厂家
# it: Deve darti il [contratto][1], la paga e la [busta paga][2].
# note: [1] = termini/contratto-di-lavoro
# note: [2] = termini/busta-paga
# term: busta paga → { -busta-paga } = 工资单
p-p64zw = 必须给您[合同][1]、工资和[工资单][2]。
