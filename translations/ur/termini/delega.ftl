### delega — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: delega
title = اختیار نامہ
# it: Un foglio con cui un'altra persona fa una cosa per te.
summary = وہ کاغذ جس سے کوئی دوسرا شخص آپ کی جگہ کوئی کام کرتا ہے۔
# it: firma; incarico; procura
keywords = دستخط; مختار نامہ; اتھارٹی لیٹر; اختیار
# it: Scrivi il tuo nome, il nome dell'altra persona e che cosa può fare. Firma e aggiungi la copia del documento.
p-ce94g = اپنا نام، دوسرے شخص کا نام اور وہ کیا کر سکتا ہے لکھیں۔ دستخط کریں اور شناختی دستاویز کی کاپی لگائیں۔
# it: Leggi bene prima di firmare una delega.
p-mxz2t = اختیار نامے پر دستخط سے پہلے اچھی طرح پڑھیں۔
