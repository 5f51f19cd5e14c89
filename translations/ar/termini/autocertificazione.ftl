### autocertificazione — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: autocertificazione
title = الإقرار الشخصي
# it: Un foglio in cui scrivi e firmi tu un'informazione, al posto del certificato.
summary = ورقة تكتب أنت فيها معلومة وتوقّعها، بدلًا من الشهادة.
# it: dichiarazione sostitutiva; firma
keywords = إقرار; تصريح بالشرف; توقيع
# it: Gli uffici pubblici devono accettarla per molte cose. Chi non è cittadino dell'Unione europea può usarla solo in alcuni casi.
p-y3bid = يجب على المكاتب العامة أن تقبله في أمور كثيرة. من ليس مواطنًا من الاتحاد الأوروبي يمكنه استعماله في بعض الحالات فقط.
# it: Scrivi la verità: dire il falso è un reato.
p-fk35r = اكتب الحقيقة: قول الكذب جريمة.
