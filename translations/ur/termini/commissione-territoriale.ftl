### Commissione territoriale — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Commissione territoriale
title = پناہ کا فیصلہ کرنے والا کمیشن
# it: Le persone che ascoltano la tua storia e decidono sull'asilo.
# term: asilo → { -protezione-internazionale } = بین الاقوامی تحفظ
summary = وہ لوگ جو آپ کی کہانی سنتے ہیں اور پناہ کا فیصلہ کرتے ہیں۔
# it: intervista; asilo; colloquio
# term: asilo → { -protezione-internazionale } = بین الاقوامی تحفظ
keywords = انٹرویو; پناہ; اسائلم; ملاقات
# it: Parli con una persona, con un interprete. Puoi portare le prove e un avvocato.
p-nupiw = آپ ترجمان کے ساتھ ایک شخص سے بات کرتے ہیں۔ آپ ثبوت اور وکیل لا سکتے ہیں۔
# it: Di' la verità. Se non capisci una domanda, dillo.
p-yrn3w = سچ بتائیں۔ اگر کوئی سوال سمجھ نہ آئے تو بتائیں۔
