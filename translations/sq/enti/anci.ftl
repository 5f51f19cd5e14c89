### ANCI — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ANCI
title = ===
# it: L'associazione nazionale dei Comuni italiani.
summary = Shoqata kombëtare e komunave italiane.
# it: ANCI; comuni italiani
keywords = ANCI; komuna italiane

## Che cosa fa

# it: Riunisce i Comuni italiani. Con la [Fondazione Cittalia][1] ha preparato [CO-AliZIONE][2], un percorso di formazione per i Comuni.
# note: [1] = enti/fondazione-cittalia
# note: [2] = progetti/co-alizione
p-r2kut = Bashkon komunat italiane. Bashkë me [Fondazione Cittalia][1] ka përgatitur [CO-AliZIONE][2], një program formimi për komunat.
# it: Non dà servizi ai cittadini.
p-xsbkj = Nuk u jep shërbime qytetarëve.
