### Non ho soldi per arrivare a fine mese — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Non ho soldi per arrivare a fine mese
title = مالي لا يكفي حتى آخر الشهر
# it: Gli aiuti che puoi chiedere e in che ordine.
summary = المساعدات التي يمكنك أن تطلبها وبأي ترتيب.
# it: povertà; senza soldi; bollette; affitto; cibo
# term: bollette → { -bolletta } = الفاتورة
keywords = فقر; بدون مال; فواتير; إيجار; طعام; مساعدة
# it: Parla con l'assistente sociale del Comune.
# term: assistente sociale → { -assistente-sociale } = الأخصائي الاجتماعي
f-wm5h6 = تكلم مع الأخصائي الاجتماعي في البلدية (Comune).
# it: Chiedi l'ISEE.
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
f-5z3e4 = اطلب ISEE.
# it: Hai figli? Controlla l'assegno unico.
# term: assegno unico → { -assegno-unico } = إعانة الأطفال الشهرية
f-em8kx = هل لديك أولاد؟ تحقق من إعانة الأطفال.
# it: Paga meno le bollette.
# term: bollette → { -bolletta } = الفاتورة
f-kd5ue = ادفع أقل في الفواتير.
# it: Non riesci a pagare l'affitto? Parla subito.
f-97ksz = لا تستطيع دفع الإيجار؟ تكلم فورًا.
# it: Guarda se puoi avere l'assegno di inclusione.
# term: assegno di inclusione → { -assegno-di-inclusione } = إعانة الإدماج
f-jzbmt = انظر هل يمكنك الحصول على إعانة الإدماج.
# it: Non chiedere prestiti a persone che non conosci. Chiedi aiuto presto: è più facile.
p-vpz8u = لا تطلب قروضًا من أشخاص لا تعرفهم. اطلب المساعدة مبكرًا: هذا أسهل.
