### ANCI — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ANCI
title = ===
# it: L'associazione nazionale dei Comuni italiani.
summary = Asociația națională a primăriilor din Italia.
# it: ANCI; comuni italiani
keywords = ANCI; primării italiene

## Che cosa fa

# it: Riunisce i Comuni italiani. Con la [Fondazione Cittalia][1] ha preparato [CO-AliZIONE][2], un percorso di formazione per i Comuni.
# note: [1] = enti/fondazione-cittalia
# note: [2] = progetti/co-alizione
p-r2kut = Reunește primăriile din Italia. Împreună cu [Fondazione Cittalia][1] a pregătit [CO-AliZIONE][2], un program de formare pentru primării.
# it: Non dà servizi ai cittadini.
p-xsbkj = Nu oferă servicii cetățenilor.
