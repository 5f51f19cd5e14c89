### ANCI — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ANCI
title = ===
# it: L'associazione nazionale dei Comuni italiani.
summary = La asociación nacional de los municipios italianos.
# it: ANCI; comuni italiani
keywords = ANCI; municipios italianos

## Che cosa fa

# it: Riunisce i Comuni italiani. Con la [Fondazione Cittalia][1] ha preparato [CO-AliZIONE][2], un percorso di formazione per i Comuni.
# note: [1] = enti/fondazione-cittalia
# note: [2] = progetti/co-alizione
p-r2kut = Reúne a los municipios italianos. Con la [Fondazione Cittalia][1] preparó [CO-AliZIONE][2], un programa de formación para los municipios.
# it: Non dà servizi ai cittadini.
p-xsbkj = No da servicios a los ciudadanos.
