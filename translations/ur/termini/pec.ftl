### PEC — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: PEC
title = تصدیق شدہ ای میل
# it: Una e-mail che vale come una raccomandata.
# term: raccomandata → { -raccomandata } = رجسٹرڈ خط
summary = وہ ای میل جو رجسٹرڈ خط کے برابر مانی جاتی ہے۔
# it: posta certificata; e-mail; raccomandata
# term: raccomandata → { -raccomandata } = رجسٹرڈ خط
keywords = تصدیق شدہ ای میل; ای میل; رجسٹری
# it: PEC vuol dire posta elettronica certificata. La ricevuta prova che hai scritto e quando.
# term: ricevuta → { -ricevuta-del-permesso } = اجازت نامے کی رسید
p-nihaa = PEC کا مطلب ہے posta elettronica certificata (تصدیق شدہ ای میل)۔ رسید ثابت کرتی ہے کہ آپ نے لکھا اور کب۔
# it: Gli uffici hanno una PEC. Tu puoi anche non averla.
p-se77a = دفتروں کے پاس PEC ہوتی ہے۔ آپ کے پاس نہ ہو تو بھی ٹھیک ہے۔
