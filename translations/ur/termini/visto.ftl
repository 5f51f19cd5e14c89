### visto d'ingresso — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: visto d'ingresso
title = ویزا
# it: Il permesso di entrare in Italia. È nel passaporto.
# term: passaporto → { -passaporto } = پاسپورٹ
summary = اٹلی میں داخل ہونے کی اجازت۔ یہ پاسپورٹ میں لگتا ہے۔
# it: consolato; ambasciata; entrare
# term: ambasciata → { -consolato } = قونصل خانہ اور سفارت خانہ
keywords = قونصل خانہ; ایمبیسی; داخلہ
# it: Lo dà il consolato italiano nel tuo Paese, prima del viaggio.
# term: consolato → { -consolato } = قونصل خانہ اور سفارت خانہ
p-u329e = یہ سفر سے پہلے آپ کے ملک میں اطالوی قونصل خانہ دیتا ہے۔
# it: Il visto serve per **entrare**. Per restare serve il [permesso di soggiorno][1].
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = رہائشی اجازت نامہ
p-yzggk = ویزا **داخل ہونے** کے لیے ہے۔ رہنے کے لیے [رہائشی اجازت نامہ (permesso di soggiorno)][1] چاہیے۔
