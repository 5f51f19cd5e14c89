### protezione internazionale — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: protezione internazionale
title = بین الاقوامی تحفظ
# it: La difesa che uno Stato dà a chi è in pericolo nel suo Paese.
summary = وہ حفاظت جو ایک ملک اس شخص کو دیتا ہے جو اپنے ملک میں خطرے میں ہو۔
# it: asilo; rifugiato; protezione sussidiaria
keywords = پناہ; پناہ گزین; اسائلم; تحفظ
# it: Ci sono due forme: lo **status di rifugiato** e la **protezione sussidiaria**. In Italia ci sono anche altre protezioni.
p-igzmg = اس کی دو شکلیں ہیں: **status di rifugiato** (پناہ گزین کی حیثیت) اور **protezione sussidiaria** (ضمنی تحفظ)۔ اٹلی میں دوسرے تحفظ بھی ہیں۔
# it: Leggi [come si chiede asilo][1].
# note: [1] = servizi/asilo
p-y9zng = پڑھیں [پناہ کیسے مانگتے ہیں][1]۔
