### accordo di integrazione — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: accordo di integrazione
title = انٹیگریشن کا معاہدہ
# it: Un patto con lo Stato: impari l'italiano e le regole, e ricevi punti.
summary = اٹلی کی حکومت کے ساتھ معاہدہ: آپ اطالوی زبان اور قواعد سیکھتے ہیں اور پوائنٹ ملتے ہیں۔
# it: punti; crediti; firma
keywords = پوائنٹ; نمبر; دستخط; معاہدہ; 16 سال
# it: Lo firma chi entra per la prima volta e ha più di 16 anni. Riguarda i permessi di almeno un anno.
p-35p3m = اس پر وہ دستخط کرتا ہے جو پہلی بار آتا ہے اور 16 سال سے زیادہ کا ہے۔ یہ کم از کم ایک سال کے اجازت ناموں کے لیے ہے۔
# it: Prendi punti con i corsi e con la scuola. Tieni tutti gli attestati.
p-vzn37 = کورسوں اور سکول سے پوائنٹ ملتے ہیں۔ سب سرٹیفکیٹ سنبھال کر رکھیں۔
