### ANCI — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ANCI
title = ANCI
# it: L'associazione nazionale dei Comuni italiani.
summary = Національна асоціація італійських муніципалітетів.
# it: ANCI; comuni italiani
keywords = ANCI; італійські муніципалітети

## Che cosa fa

# it: Riunisce i Comuni italiani. Con la [Fondazione Cittalia][1] ha preparato [CO-AliZIONE][2], un percorso di formazione per i Comuni.
# note: [1] = enti/fondazione-cittalia
# note: [2] = progetti/co-alizione
p-r2kut = Об’єднує італійські муніципалітети (Comuni). Разом із [Fondazione Cittalia][1] підготувала [CO-AliZIONE][2], навчальний курс для муніципалітетів.
# it: Non dà servizi ai cittadini.
p-xsbkj = Не надає послуг мешканцям.
