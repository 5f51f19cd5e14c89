### Fondazione ISMU — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fondazione ISMU
title = Fondazione ISMU（基金会）
# it: Una fondazione che ha accompagnato il progetto LAB'IMPACT.
summary = 一个协助过LAB'IMPACT项目的基金会。
# it: ISMU; ricerca; migrazioni
keywords = ISMU; 研究; 移民

## Che cosa fa

# it: Ha accompagnato gli enti del progetto [LAB'IMPACT][1], insieme ad [ANCI Lombardia][2].
# note: [1] = progetti/lab-impact
# note: [2] = enti/anci-lombardia
p-tv7jf = 它和[ANCI Lombardia][2]一起协助了[LAB'IMPACT][1]项目的机构。
# it: Non è uno sportello per i cittadini.
p-rpdhn = 它不是面向个人的窗口。
