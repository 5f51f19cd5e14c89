### Istituto Comprensivo "G. Marconi", Casalmaggiore — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Istituto Comprensivo "G. Marconi", Casalmaggiore
# term: istituto comprensivo → { -istituto-comprensivo } = المجمع المدرسي
title = المجمع المدرسي Istituto Comprensivo "G. Marconi"، كازالماجوري
# it: Una scuola statale di Casalmaggiore per bambini e ragazzi.
summary = مدرسة حكومية في كازالماجوري للأطفال والمراهقين.
# it: scuola; Marconi; Casalmaggiore; elementari; medie
keywords = مدرسة; Marconi; Casalmaggiore; كازالماجوري; ابتدائي; إعدادي

## Che cosa fa

# it: Un [istituto comprensivo][1] mette insieme scuole per bambini e ragazzi, fino alla terza media.
# note: [1] = termini/istituto-comprensivo
# term: istituto comprensivo → { -istituto-comprensivo } = المجمع المدرسي
p-85a4v = [المجمع المدرسي (istituto comprensivo)][1] يجمع مدارس للأطفال والمراهقين، حتى الصف الثالث الإعدادي.
# it: È stato partner del progetto [Terre di Inclusione][1]. Per iscrivere un figlio leggi [come si fa][2].
# note: [1] = progetti/terre-di-inclusione
# note: [2] = servizi/iscrizione-a-scuola
p-t46va = كان شريكًا في مشروع [Terre di Inclusione][1]. لتسجيل طفلك اقرأ [كيف تفعل ذلك][2].
