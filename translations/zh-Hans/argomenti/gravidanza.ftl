### Gravidanza e parto — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Gravidanza e parto
title = 怀孕和分娩
# it: Visite, ospedale e diritti di chi aspetta un figlio.
summary = 孕妇的检查、医院和权利。
# it: incinta; gravidanza; parto; maternità
keywords = 怀孕; 生孩子; 产检; 孕妇; 分娩; 产假
# it: Sei incinta? Vai presto dal medico o al [consultorio][1]. Leggi [che cosa ti spetta][2].
# note: [1] = servizi/consultorio
# note: [2] = servizi/gravidanza-e-parto
# term: consultorio → { -consultorio-familiare } = 家庭咨询所
p-7w8dc = 您怀孕了吗？请尽早去看医生或去[家庭咨询所][1]。请看[您有哪些权利][2]。
