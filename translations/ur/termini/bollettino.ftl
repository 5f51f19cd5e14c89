### bollettino postale — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: bollettino postale
title = ڈاکخانے کا ادائیگی فارم
# it: Il foglio che usi per pagare alla posta.
summary = وہ فارم جس سے آپ ڈاکخانے میں ادائیگی کرتے ہیں۔
# it: pagare; posta; tassa
keywords = ادائیگی; ڈاکخانہ; فیس; چالان
# it: Scrivi chi paga, a chi e quanto. Tieni la ricevuta: prova che hai pagato.
# term: ricevuta → { -ricevuta-del-permesso } = اجازت نامے کی رسید
p-225sf = لکھیں کہ کون، کسے اور کتنے پیسے دیتا ہے۔ رسید سنبھال کر رکھیں: یہ ثابت کرتی ہے کہ آپ نے پیسے دیے۔
