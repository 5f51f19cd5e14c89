### Prefettura — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prefettura
title = المحافظة
# it: L'ufficio del Governo in ogni provincia.
summary = مكتب الحكومة في كل مقاطعة.
# it: UTG; prefetto; Governo
keywords = UTG; المحافظ; الحكومة; العمالة
# it: La Prefettura rappresenta il Governo nella provincia. Segue la cittadinanza, il ricongiungimento e il test di italiano.
# term: cittadinanza → { -cittadinanza } = الجنسية
# term: ricongiungimento → { -ricongiungimento-familiare } = لمّ شمل الأسرة
p-szpew = تمثّل المحافظة (Prefettura) الحكومة في المقاطعة. وتتابع { -cittadinanza } ولمّ شمل الأسرة واختبار الإيطالية.
# it: Non è la [Questura][1]. La Questura è della polizia e dà i permessi.
# note: [1] = termini/questura
# term: questura → { -questura } = مديرية الشرطة
p-8abr8 = ليست هي [مديرية الشرطة (Questura)][1]. { -questura } تابعة للشرطة وتعطي التصاريح.
