### legalizzazione e apostille — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: legalizzazione e apostille
title = دستاویز کی تصدیق اور اپوسٹیل
# it: Un timbro che dice che un documento estero è vero.
summary = ایک مہر جو بتاتی ہے کہ غیر ملکی دستاویز اصلی ہے۔
# it: timbro; consolato; documenti esteri
# term: consolato → { -consolato } = قونصل خانہ اور سفارت خانہ
keywords = مہر; قونصل خانہ; غیر ملکی دستاویز; اپوسٹیل
# it: Per alcuni Paesi la fa il consolato italiano. Per altri basta un timbro del Paese, che si chiama **apostille**.
# term: consolato → { -consolato } = قونصل خانہ اور سفارت خانہ
p-n9t4k = کچھ ملکوں کے لیے یہ اطالوی قونصل خانہ کرتا ہے۔ دوسروں کے لیے اس ملک کی مہر کافی ہے، جسے **apostille** کہتے ہیں۔
# it: Chiedi all'ufficio italiano quale dei due serve.
p-kfkbu = اطالوی دفتر سے پوچھیں کہ دونوں میں سے کون سی چاہیے۔
