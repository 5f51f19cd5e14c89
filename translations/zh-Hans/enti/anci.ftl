### ANCI — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ANCI
title = ANCI（意大利市镇协会）
# it: L'associazione nazionale dei Comuni italiani.
summary = 意大利各市镇的全国性协会。
# it: ANCI; comuni italiani
keywords = ANCI; 意大利市镇

## Che cosa fa

# it: Riunisce i Comuni italiani. Con la [Fondazione Cittalia][1] ha preparato [CO-AliZIONE][2], un percorso di formazione per i Comuni.
# note: [1] = enti/fondazione-cittalia
# note: [2] = progetti/co-alizione
p-r2kut = 它联合意大利的各市镇。它和[Cittalia基金会][1]一起办了[CO-AliZIONE][2]，这是面向市镇的培训。
# it: Non dà servizi ai cittadini.
p-xsbkj = 它不向个人提供服务。
