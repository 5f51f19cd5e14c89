### enti/ic-sacchi
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Istituto Comprensivo "G. M. Sacchi", Piadena
summary = Una scuola statale di Piadena per bambini e ragazzi.
keywords = scuola; Sacchi; Piadena; elementari; medie

## Che cosa fa

# note: [1] = termini/istituto-comprensivo
p-da2ge = Un [istituto comprensivo][1] mette insieme scuole per bambini e ragazzi, fino alla terza media.
# note: [1] = progetti/terre-di-inclusione
# note: [2] = servizi/iscrizione-a-scuola
p-y9ayp = È stato partner del progetto [Terre di Inclusione][1]. Per iscrivere un figlio leggi [come si fa][2].
