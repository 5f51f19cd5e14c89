### PEC — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: PEC
title = البريد الإلكتروني المصدَّق
# it: Una e-mail che vale come una raccomandata.
# term: raccomandata → { -raccomandata } = الرسالة المسجَّلة
summary = رسالة إلكترونية لها قيمة الرسالة المسجَّلة.
# it: posta certificata; e-mail; raccomandata
# term: raccomandata → { -raccomandata } = الرسالة المسجَّلة
keywords = بريد مصدَّق; بريد إلكتروني; رسالة مسجَّلة
# it: PEC vuol dire posta elettronica certificata. La ricevuta prova che hai scritto e quando.
# term: ricevuta → { -ricevuta-del-permesso } = إيصال طلب التصريح
p-nihaa = PEC اختصار لعبارة posta elettronica certificata، أي البريد الإلكتروني المصدَّق. الإيصال يثبت أنك كتبت ومتى.
# it: Gli uffici hanno una PEC. Tu puoi anche non averla.
p-se77a = للمكاتب PEC. أما أنت فيمكن ألا تكون لديك.
