### Fondazione Cittalia — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fondazione Cittalia
title = Fondazione Cittalia（基金会）
# it: La fondazione dell'ANCI per una cultura dell'accoglienza.
summary = ANCI的基金会，推广接纳的文化。
# it: Cittalia; ANCI; accoglienza
keywords = Cittalia; ANCI; 接待

## Che cosa fa

# it: È la fondazione dell'[ANCI][1] per una cultura dell'accoglienza. Ha lavorato al percorso [CO-AliZIONE][2].
# note: [1] = enti/anci
# note: [2] = progetti/co-alizione
p-r679y = 它是[ANCI][1]的基金会，推广接纳的文化。它参与了[CO-AliZIONE][2]培训。
# it: Non è uno sportello per i cittadini.
p-sjsii = 它不是面向个人的窗口。
