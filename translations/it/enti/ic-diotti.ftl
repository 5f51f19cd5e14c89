### enti/ic-diotti
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Istituto Comprensivo "G. Diotti", Casalmaggiore
summary = Una scuola statale di Casalmaggiore per bambini e ragazzi.
keywords = scuola; Diotti; Casalmaggiore; elementari; medie

## Che cosa fa

# note: [1] = termini/istituto-comprensivo
p-ieafy = Un [istituto comprensivo][1] mette insieme scuole per bambini e ragazzi, fino alla terza media.
# note: [1] = progetti/terre-di-inclusione
# note: [2] = servizi/iscrizione-a-scuola
p-xqzwu = È stato partner del progetto [Terre di Inclusione][1]. Per iscrivere un figlio leggi [come si fa][2].
