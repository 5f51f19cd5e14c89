### Istituto Comprensivo "G. Diotti", Casalmaggiore — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Istituto Comprensivo "G. Diotti", Casalmaggiore
# term: istituto comprensivo → { -istituto-comprensivo } = grupo de escuelas
title = ===
# it: Una scuola statale di Casalmaggiore per bambini e ragazzi.
summary = Una escuela estatal de Casalmaggiore para niños y adolescentes.
# it: scuola; Diotti; Casalmaggiore; elementari; medie
keywords = escuela; Diotti; Casalmaggiore; primaria; secundaria

## Che cosa fa

# it: Un [istituto comprensivo][1] mette insieme scuole per bambini e ragazzi, fino alla terza media.
# note: [1] = termini/istituto-comprensivo
# term: istituto comprensivo → { -istituto-comprensivo } = grupo de escuelas
p-ieafy = Un [grupo de escuelas (istituto comprensivo)][1] une escuelas para niños y adolescentes, hasta el tercer año de secundaria básica (terza media).
# it: È stato partner del progetto [Terre di Inclusione][1]. Per iscrivere un figlio leggi [come si fa][2].
# note: [1] = progetti/terre-di-inclusione
# note: [2] = servizi/iscrizione-a-scuola
p-xqzwu = Fue socio del proyecto [Terre di Inclusione][1]. Para inscribir a un hijo lea [cómo se hace][2].
