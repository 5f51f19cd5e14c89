### raccomandata — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: raccomandata
title = الرسالة المسجَّلة
# it: Una lettera importante: il postino chiede la tua firma.
summary = رسالة مهمة: يطلب ساعي البريد توقيعك.
# it: lettera; posta; avviso di giacenza
keywords = رسالة; بريد; الرسالة المضمونة; إشعار
# it: Se non sei in casa, trovi un avviso. Vai a prenderla **subito** alla posta.
p-us9kv = إذا لم تكن في البيت، تجد إشعارًا. اذهب لأخذها من البريد **فورًا**.
# it: Per la legge spesso vale anche se non la ritiri.
p-ba5c9 = في القانون كثيرًا ما تُعتبر مستلَمة حتى لو لم تأخذها.
