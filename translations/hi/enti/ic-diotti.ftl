### Istituto Comprensivo "G. Diotti", Casalmaggiore — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Istituto Comprensivo "G. Diotti", Casalmaggiore
# term: istituto comprensivo → { -istituto-comprensivo } = कई स्कूलों की एक संस्था
title = ===
# it: Una scuola statale di Casalmaggiore per bambini e ragazzi.
summary = Casalmaggiore में बच्चों और किशोरों का एक सरकारी स्कूल।
# it: scuola; Diotti; Casalmaggiore; elementari; medie
keywords = स्कूल; Diotti; Casalmaggiore; प्राइमरी; मिडिल

## Che cosa fa

# it: Un [istituto comprensivo][1] mette insieme scuole per bambini e ragazzi, fino alla terza media.
# note: [1] = termini/istituto-comprensivo
# term: istituto comprensivo → { -istituto-comprensivo } = कई स्कूलों की एक संस्था
p-ieafy = [istituto comprensivo][1] में बच्चों और किशोरों के कई स्कूल एक साथ होते हैं, मिडिल स्कूल (terza media) तक।
# it: È stato partner del progetto [Terre di Inclusione][1]. Per iscrivere un figlio leggi [come si fa][2].
# note: [1] = progetti/terre-di-inclusione
# note: [2] = servizi/iscrizione-a-scuola
p-xqzwu = यह [Terre di Inclusione][1] परियोजना का साझेदार था। बच्चे के दाख़िले के लिए पढ़ें [दाख़िला कैसे करवाएँ][2]।
