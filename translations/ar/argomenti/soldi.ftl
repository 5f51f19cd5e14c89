### Soldi e aiuti — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Soldi e aiuti
title = المال والمساعدات
# it: ISEE, assegni, bollette, banca, tasse.
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
# term: bollette → { -bolletta } = الفاتورة
summary = مؤشر ISEE والإعانات والفواتير والبنك والضرائب.
# it: soldi; povertà; ISEE; assegno; bonus; aiuto economico
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
keywords = مال; فلوس; فقر; ISEE; إعانة; مساعدة مالية; منحة
# it: Quasi tutti gli aiuti chiedono l'[ISEE][1]. Comincia da lì. Se non sai a chi chiedere, parla con l'[assistente sociale][2].
# note: [1] = servizi/chiedere-isee
# note: [2] = servizi/servizio-sociale
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
# term: assistente sociale → { -assistente-sociale } = الأخصائي الاجتماعي
p-8wdxi = كل المساعدات تقريبًا تطلب [ISEE][1]. ابدأ منه. إذا لم تعرف من تسأل، فتكلم مع [الأخصائي الاجتماعي][2].
