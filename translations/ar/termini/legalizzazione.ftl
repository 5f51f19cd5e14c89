### legalizzazione e apostille — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: legalizzazione e apostille
title = التصديق على الوثائق والأبوستيل
# it: Un timbro che dice che un documento estero è vero.
summary = ختم يقول إن وثيقة أجنبية صحيحة.
# it: timbro; consolato; documenti esteri
# term: consolato → { -consolato } = القنصلية
keywords = ختم; توثيق; مصادقة; قنصلية; وثائق أجنبية
# it: Per alcuni Paesi la fa il consolato italiano. Per altri basta un timbro del Paese, che si chiama **apostille**.
# term: consolato → { -consolato } = القنصلية
p-n9t4k = لبعض البلدان تعمله القنصلية الإيطالية. ولبلدان أخرى يكفي ختم من البلد نفسه، اسمه **apostille (أبوستيل)**.
# it: Chiedi all'ufficio italiano quale dei due serve.
p-kfkbu = اسأل المكتب الإيطالي أيّ الاثنين يلزم.
