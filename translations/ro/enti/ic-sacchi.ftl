### Istituto Comprensivo "G. M. Sacchi", Piadena — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Istituto Comprensivo "G. M. Sacchi", Piadena
# term: istituto comprensivo → { -istituto-comprensivo } = grup de școli
title = Istituto Comprensivo „G. M. Sacchi”, Piadena
# it: Una scuola statale di Piadena per bambini e ragazzi.
summary = O școală de stat din Piadena pentru copii și adolescenți.
# it: scuola; Sacchi; Piadena; elementari; medie
keywords = școală; Sacchi; Piadena; școală primară; gimnaziu

## Che cosa fa

# it: Un [istituto comprensivo][1] mette insieme scuole per bambini e ragazzi, fino alla terza media.
# note: [1] = termini/istituto-comprensivo
# term: istituto comprensivo → { -istituto-comprensivo } = grup de școli
p-da2ge = Un [grup de școli (istituto comprensivo)][1] pune împreună școli pentru copii și adolescenți, până la sfârșitul gimnaziului („terza media”).
# it: È stato partner del progetto [Terre di Inclusione][1]. Per iscrivere un figlio leggi [come si fa][2].
# note: [1] = progetti/terre-di-inclusione
# note: [2] = servizi/iscrizione-a-scuola
p-y9ayp = A fost partener în proiectul [Terre di Inclusione][1]. Ca să înscrieți un copil citiți [cum se face][2].
