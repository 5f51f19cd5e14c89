### preavviso di rigetto — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: preavviso di rigetto
title = الإشعار المسبق بالرفض
# it: La lettera con cui un ufficio dice che pensa di rifiutare la tua domanda.
summary = الرسالة التي يقول فيها مكتب إنه يفكر في رفض طلبك.
# it: rifiuto; diniego; dieci giorni; lettera della Questura; 10-bis; rigetto; domanda rifiutata; domanda respinta; permesso negato; vogliono rifiutare
# term: questura → { -questura } = مديرية الشرطة
keywords = رفض; عشرة أيام; رسالة مديرية الشرطة; رسالة الكويستورا; 10-bis; رفض الطلب; الطلب مرفوض; رفض تصريح الإقامة; رفضوا طلبي
# it: Non è ancora un rifiuto. Di solito hai **10 giorni** per rispondere e mandare altri documenti.
p-s7qkz = ليس رفضًا بعد. عادة لديك **10 أيام** لترد وترسل وثائق أخرى.
# it: Se arriva dalla Questura, leggi [che cosa fare][1].
# note: [1] = servizi/lettera-della-questura
# term: questura → { -questura } = مديرية الشرطة
p-e5q9m = إذا وصلك من { -questura }، فاقرأ [ماذا تفعل][1].
