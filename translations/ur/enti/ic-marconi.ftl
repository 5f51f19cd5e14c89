### Istituto Comprensivo "G. Marconi", Casalmaggiore — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Istituto Comprensivo "G. Marconi", Casalmaggiore
# term: istituto comprensivo → { -istituto-comprensivo } = کئی سکولوں کا مشترکہ ادارہ
title = ===
# it: Una scuola statale di Casalmaggiore per bambini e ragazzi.
summary = Casalmaggiore میں بچوں اور نوعمروں کا سرکاری سکول۔
# it: scuola; Marconi; Casalmaggiore; elementari; medie
keywords = سکول; Marconi; Casalmaggiore; پرائمری; مڈل

## Che cosa fa

# it: Un [istituto comprensivo][1] mette insieme scuole per bambini e ragazzi, fino alla terza media.
# note: [1] = termini/istituto-comprensivo
# term: istituto comprensivo → { -istituto-comprensivo } = کئی سکولوں کا مشترکہ ادارہ
p-85a4v = [istituto comprensivo][1] (کئی سکولوں کا مشترکہ ادارہ) بچوں اور نوعمروں کے سکولوں کو ملاتا ہے، مڈل کے تیسرے سال تک۔
# it: È stato partner del progetto [Terre di Inclusione][1]. Per iscrivere un figlio leggi [come si fa][2].
# note: [1] = progetti/terre-di-inclusione
# note: [2] = servizi/iscrizione-a-scuola
p-t46va = یہ [Terre di Inclusione][1] منصوبے کا شراکت دار تھا۔ بچے کے داخلے کے لیے پڑھیں [کیسے کرتے ہیں][2]۔
