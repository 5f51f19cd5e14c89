### centro psico-sociale — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: centro psico-sociale
title = مركز الصحة النفسية
# it: Il servizio pubblico per la salute della mente degli adulti.
summary = الخدمة العامة لصحة النفس للبالغين.
# it: CPS; psichiatra; salute mentale; depressione
keywords = CPS; طبيب نفسي; صحة نفسية; اكتئاب
# it: Ci lavorano medici, psicologi, infermieri e assistenti sociali.
# term: assistenti sociali → { -assistente-sociale } = الأخصائي الاجتماعي
p-s99y7 = يعمل فيه أطباء وأخصائيون نفسيون وممرضون وأخصائيون اجتماعيون.
# it: Leggi [come chiedere aiuto][1].
# note: [1] = servizi/salute-mentale
p-p82qs = اقرأ [كيف تطلب المساعدة][1].
