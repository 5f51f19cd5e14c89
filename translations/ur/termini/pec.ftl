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
keywords = ???
# it: PEC vuol dire posta elettronica certificata. La ricevuta prova che hai scritto e quando.
# term: ricevuta → { -ricevuta-del-permesso } = اجازت نامے کی رسید
p-nihaa = ???
# it: Gli uffici hanno una PEC. Tu puoi anche non averla.
p-se77a = ???
