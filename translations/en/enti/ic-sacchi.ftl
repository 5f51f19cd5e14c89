### Istituto Comprensivo "G. M. Sacchi", Piadena — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Istituto Comprensivo "G. M. Sacchi", Piadena
# term: istituto comprensivo → { -istituto-comprensivo } = school group
title = Istituto Comprensivo "G. M. Sacchi", Piadena (school group)
# it: Una scuola statale di Piadena per bambini e ragazzi.
summary = A State school in Piadena for children and teenagers.
# it: scuola; Sacchi; Piadena; elementari; medie
keywords = school; Sacchi; Piadena; primary school; middle school

## Che cosa fa

# it: Un [istituto comprensivo][1] mette insieme scuole per bambini e ragazzi, fino alla terza media.
# note: [1] = termini/istituto-comprensivo
# term: istituto comprensivo → { -istituto-comprensivo } = school group
p-da2ge = An [istituto comprensivo (school group)][1] brings together schools for children and teenagers, up to the third year of lower secondary school.
# it: È stato partner del progetto [Terre di Inclusione][1]. Per iscrivere un figlio leggi [come si fa][2].
# note: [1] = progetti/terre-di-inclusione
# note: [2] = servizi/iscrizione-a-scuola
p-y9ayp = It was a partner of the project [Terre di Inclusione][1]. To enrol a child read [how to do it][2].
