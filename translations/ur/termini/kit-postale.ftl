### kit postale — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: kit postale
title = ڈاکخانے کا فارموں والا لفافہ
# it: La busta con i moduli per chiedere il permesso di soggiorno alla posta.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = رہائشی اجازت نامہ
summary = فارموں والا لفافہ جس سے ڈاکخانے میں رہائشی اجازت نامے کی درخواست دیتے ہیں۔
# it: busta gialla; moduli; posta; Sportello Amico
keywords = پیلا لفافہ; فارم; ڈاکخانہ; Sportello Amico
# it: La prendi gratis in un ufficio postale con lo Sportello Amico.
p-g3cdf = یہ اس ڈاکخانے سے مفت ملتا ہے جہاں Sportello Amico ہے۔
# it: La compili e la riporti **aperta**. Un [patronato][1] può compilarla con te.
# note: [1] = termini/patronato
# term: patronato → { -patronato } = مفت مدد کا دفتر
p-8k9ps = اسے بھر کر **کھلا** واپس لے جاتے ہیں۔ [مفت مدد کا دفتر (patronato)][1] آپ کے ساتھ بھر سکتا ہے۔
