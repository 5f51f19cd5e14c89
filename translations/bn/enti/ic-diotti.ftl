### Istituto Comprensivo "G. Diotti", Casalmaggiore — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Istituto Comprensivo "G. Diotti", Casalmaggiore
# term: istituto comprensivo → { -istituto-comprensivo } = কয়েকটি স্কুলের জোট
title = ===
# it: Una scuola statale di Casalmaggiore per bambini e ragazzi.
summary = ???
# it: scuola; Diotti; Casalmaggiore; elementari; medie
keywords = ???

## Che cosa fa

# it: Un [istituto comprensivo][1] mette insieme scuole per bambini e ragazzi, fino alla terza media.
# note: [1] = termini/istituto-comprensivo
# term: istituto comprensivo → { -istituto-comprensivo } = কয়েকটি স্কুলের জোট
p-ieafy = ???
# it: È stato partner del progetto [Terre di Inclusione][1]. Per iscrivere un figlio leggi [come si fa][2].
# note: [1] = progetti/terre-di-inclusione
# note: [2] = servizi/iscrizione-a-scuola
p-xqzwu = ???
