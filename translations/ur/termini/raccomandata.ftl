### raccomandata — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: raccomandata
title = رجسٹرڈ خط
# it: Una lettera importante: il postino chiede la tua firma.
summary = ایک اہم خط: ڈاکیا آپ سے دستخط کراتا ہے۔
# it: lettera; posta; avviso di giacenza
keywords = خط; ڈاک; رجسٹری; نوٹس
# it: Se non sei in casa, trovi un avviso. Vai a prenderla **subito** alla posta.
p-us9kv = اگر آپ گھر پر نہیں ہیں تو ایک پرچی ملتی ہے۔ **فوراً** ڈاکخانے جا کر خط لیں۔
# it: Per la legge spesso vale anche se non la ritiri.
p-ba5c9 = قانون کے مطابق یہ اکثر تب بھی مانا جاتا ہے جب آپ اسے نہ لیں۔
