### ANCI — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ANCI
title = الجمعية الوطنية للبلديات الإيطالية (ANCI)
# it: L'associazione nazionale dei Comuni italiani.
summary = الجمعية الوطنية للبلديات الإيطالية.
# it: ANCI; comuni italiani
keywords = ANCI; بلديات إيطالية

## Che cosa fa

# it: Riunisce i Comuni italiani. Con la [Fondazione Cittalia][1] ha preparato [CO-AliZIONE][2], un percorso di formazione per i Comuni.
# note: [1] = enti/fondazione-cittalia
# note: [2] = progetti/co-alizione
p-r2kut = تجمع البلديات الإيطالية. أعدّت مع [Fondazione Cittalia][1] برنامج [CO-AliZIONE][2]، وهو تدريب للبلديات.
# it: Non dà servizi ai cittadini.
p-xsbkj = لا تقدّم خدمات للمواطنين.
