### deposito cauzionale — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: deposito cauzionale
title = کرائے کی سیکیورٹی رقم
# it: I soldi che dai al proprietario come garanzia. Te li rende alla fine.
summary = وہ پیسے جو آپ مالک مکان کو ضمانت کے طور پر دیتے ہیں۔ آخر میں وہ واپس کرتا ہے۔
# it: caparra; garanzia; affitto
keywords = ایڈوانس; سیکیورٹی; ضمانت; کرایہ
# it: Molti la chiamano **caparra**. Non può essere più di tre mesi di affitto.
p-55wxz = بہت لوگ اسے **caparra** کہتے ہیں۔ یہ تین مہینوں کے کرائے سے زیادہ نہیں ہو سکتی۔
# it: Prima di entrare fai foto della casa. Servono per riavere i soldi.
p-ntx7d = رہنے سے پہلے مکان کی تصویریں لیں۔ یہ پیسے واپس لینے میں کام آتی ہیں۔
