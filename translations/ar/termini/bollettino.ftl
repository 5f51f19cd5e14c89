### bollettino postale — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: bollettino postale
title = قسيمة الدفع
# it: Il foglio che usi per pagare alla posta.
summary = الورقة التي تستعملها للدفع في البريد.
# it: pagare; posta; tassa
keywords = دفع; بريد; رسم; وصل الدفع
# it: Scrivi chi paga, a chi e quanto. Tieni la ricevuta: prova che hai pagato.
# term: ricevuta → { -ricevuta-del-permesso } = إيصال طلب التصريح
p-225sf = اكتب من يدفع ولمن وكم. احتفظ بالإيصال: يثبت أنك دفعت.
