### impronte digitali — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: impronte digitali
title = انگلیوں کے نشان
# it: I segni delle tue dita. La Questura li prende per il permesso.
# term: questura → { -questura } = پولیس کا صدر دفتر
summary = آپ کی انگلیوں کے نشان۔ Questura اجازت نامے کے لیے لیتا ہے۔
# it: foto; fotosegnalamento; dita
keywords = تصویر; انگلیاں; فنگر پرنٹ
# it: Metti le dita su una macchina. Non fa male e dura poco.
p-qi3rt = آپ انگلیاں ایک مشین پر رکھتے ہیں۔ درد نہیں ہوتا اور تھوڑا وقت لگتا ہے۔
# it: Sulla lettera puoi trovare parole difficili, come **rilievi fotodattiloscopici**. Vogliono dire foto e impronte.
p-9wy4c = خط میں مشکل الفاظ ہو سکتے ہیں، جیسے **rilievi fotodattiloscopici**۔ ان کا مطلب ہے تصویر اور انگلیوں کے نشان۔
