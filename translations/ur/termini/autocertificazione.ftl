### autocertificazione — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: autocertificazione
title = خود لکھا ہوا اقرار نامہ
# it: Un foglio in cui scrivi e firmi tu un'informazione, al posto del certificato.
summary = وہ کاغذ جس پر آپ سرٹیفکیٹ کی جگہ خود کوئی معلومات لکھتے اور دستخط کرتے ہیں۔
# it: dichiarazione sostitutiva; firma
keywords = اقرار نامہ; حلف نامہ; دستخط; بیان حلفی
# it: Gli uffici pubblici devono accettarla per molte cose. Chi non è cittadino dell'Unione europea può usarla solo in alcuni casi.
p-y3bid = سرکاری دفتروں کو بہت سے کاموں میں اسے ماننا ہوتا ہے۔ جو یورپی یونین کا شہری نہیں ہے وہ اسے صرف کچھ صورتوں میں استعمال کر سکتا ہے۔
# it: Scrivi la verità: dire il falso è un reato.
p-fk35r = سچ لکھیں: جھوٹ لکھنا جرم ہے۔
