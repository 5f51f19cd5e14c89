### assegno di inclusione — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: assegno di inclusione
title = إعانة الإدماج
# it: Un aiuto per famiglie molto povere con minori, anziani o disabili.
# term: minori → { -minore } = القاصر
summary = مساعدة للعائلات الفقيرة جدًا التي فيها قاصرون أو كبار في السن أو ذوو إعاقة.
# it: ADI; povertà; reddito di cittadinanza
# term: reddito → { -reddito } = الدخل
# term: cittadinanza → { -cittadinanza } = الجنسية
keywords = ADI; فقر; دخل المواطنة; مساعدة مالية
# it: Lo ricevi su una carta. Devi seguire un percorso con i servizi sociali.
p-52k46 = تستلمها على بطاقة. يجب أن تتبع برنامجًا مع الخدمات الاجتماعية.
# it: Leggi [chi può averlo][1].
# note: [1] = servizi/assegno-di-inclusione-adi
p-2rwu9 = اقرأ [من يمكنه الحصول عليها][1].
