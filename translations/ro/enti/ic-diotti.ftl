### Istituto Comprensivo "G. Diotti", Casalmaggiore — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Istituto Comprensivo "G. Diotti", Casalmaggiore
# term: istituto comprensivo → { -istituto-comprensivo } = grup de școli
title = Istituto Comprensivo „G. Diotti”, Casalmaggiore
# it: Una scuola statale di Casalmaggiore per bambini e ragazzi.
summary = O școală de stat din Casalmaggiore pentru copii și adolescenți.
# it: scuola; Diotti; Casalmaggiore; elementari; medie
keywords = școală; Diotti; Casalmaggiore; școală primară; gimnaziu

## Che cosa fa

# it: Un [istituto comprensivo][1] mette insieme scuole per bambini e ragazzi, fino alla terza media.
# note: [1] = termini/istituto-comprensivo
# term: istituto comprensivo → { -istituto-comprensivo } = grup de școli
p-ieafy = Un [grup de școli (istituto comprensivo)][1] pune împreună școli pentru copii și adolescenți, până la sfârșitul gimnaziului („terza media”).
# it: È stato partner del progetto [Terre di Inclusione][1]. Per iscrivere un figlio leggi [come si fa][2].
# note: [1] = progetti/terre-di-inclusione
# note: [2] = servizi/iscrizione-a-scuola
p-xqzwu = A fost partener în proiectul [Terre di Inclusione][1]. Ca să înscrieți un copil citiți [cum se face][2].
