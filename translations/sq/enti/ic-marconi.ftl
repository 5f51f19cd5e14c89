### Istituto Comprensivo "G. Marconi", Casalmaggiore — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Istituto Comprensivo "G. Marconi", Casalmaggiore
# term: istituto comprensivo → { -istituto-comprensivo } = grup shkollash
title = Istituto Comprensivo "G. Marconi", Casalmaggiore (grup shkollash)
# it: Una scuola statale di Casalmaggiore per bambini e ragazzi.
summary = Një shkollë shtetërore e Casalmaggiores për fëmijë dhe adoleshentë.
# it: scuola; Marconi; Casalmaggiore; elementari; medie
keywords = shkollë; Marconi; Casalmaggiore; fillore; 9-vjeçare

## Che cosa fa

# it: Un [istituto comprensivo][1] mette insieme scuole per bambini e ragazzi, fino alla terza media.
# note: [1] = termini/istituto-comprensivo
# term: istituto comprensivo → { -istituto-comprensivo } = grup shkollash
p-85a4v = Një [grup shkollash (istituto comprensivo)][1] bashkon shkolla për fëmijë dhe adoleshentë, deri në vitin e tretë të shkollës së mesme të ulët (terza media).
# it: È stato partner del progetto [Terre di Inclusione][1]. Per iscrivere un figlio leggi [come si fa][2].
# note: [1] = progetti/terre-di-inclusione
# note: [2] = servizi/iscrizione-a-scuola
p-t46va = Ka qenë partner i projektit [Terre di Inclusione][1]. Për të regjistruar një fëmijë lexoni [si bëhet][2].
