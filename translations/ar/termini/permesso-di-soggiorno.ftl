### permesso di soggiorno — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: permesso di soggiorno
title = تصريح الإقامة
# it: Il documento che permette a chi non è cittadino dell'Unione europea di restare in Italia.
summary = الوثيقة التي تسمح لمن ليس مواطنًا من الاتحاد الأوروبي بالبقاء في إيطاليا.
# it: permesso; soggiorno; carta di soggiorno
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = تصريح الإقامة الأوروبي الطويل الأمد
keywords = تصريح; إقامة; بطاقة الإقامة
# it: È una tessera con il tuo nome e la tua foto. Dice perché sei in Italia e fino a quando.
p-a5mv3 = هي بطاقة عليها اسمك وصورتك. تبيّن سبب وجودك في إيطاليا وحتى متى.
# it: Lo dà la [Questura][1]. Prima della scadenza devi chiedere il [rinnovo][2].
# note: [1] = termini/questura
# note: [2] = servizi/rinnovo-permesso-di-soggiorno
# term: questura → { -questura } = مديرية الشرطة
p-6tbuc = تصدره [مديرية الشرطة][1]. قبل انتهائه يجب أن تطلب [التجديد][2].
