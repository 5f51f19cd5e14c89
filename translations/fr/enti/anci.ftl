### ANCI — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ANCI
title = ===
# it: L'associazione nazionale dei Comuni italiani.
summary = L’association nationale des communes italiennes.
# it: ANCI; comuni italiani
keywords = ANCI; communes italiennes

## Che cosa fa

# it: Riunisce i Comuni italiani. Con la [Fondazione Cittalia][1] ha preparato [CO-AliZIONE][2], un percorso di formazione per i Comuni.
# note: [1] = enti/fondazione-cittalia
# note: [2] = progetti/co-alizione
p-r2kut = Elle réunit les communes italiennes. Avec la [Fondazione Cittalia][1], elle a préparé [CO-AliZIONE][2], une formation pour les communes.
# it: Non dà servizi ai cittadini.
p-xsbkj = Elle n’offre pas de services aux habitants.
