### vaccino — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: vaccino
title = 疫苗
# it: Un'iniezione che ti protegge da una malattia.
summary = 打一针，预防一种疾病。
# it: vaccinazione; iniezione; libretto
keywords = 打疫苗; 打针; 疫苗本
# it: Per i minori alcuni vaccini sono obbligatori e gratis.
# term: minori → { -minore } = 未成年人
p-nicgv = 未成年人有些疫苗必须打，而且免费。
# it: Il **libretto vaccinale** è il foglio con i vaccini fatti. Conservalo.
p-hdsua = **libretto vaccinale**（疫苗本）写有打过的疫苗。请保存。
