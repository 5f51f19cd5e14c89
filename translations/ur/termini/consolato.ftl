### consolato e ambasciata — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: consolato e ambasciata
title = قونصل خانہ اور سفارت خانہ
# it: L'ufficio di un Paese in un altro Paese.
summary = ایک ملک کا دفتر جو دوسرے ملک میں ہو۔
# it: passaporto; visto; documenti del mio Paese
# term: passaporto → { -passaporto } = پاسپورٹ
# term: visto → { -visto } = ویزا
keywords = پاسپورٹ; ویزا; ایمبیسی; اپنے ملک کی دستاویز
# it: Il consolato **del tuo Paese** in Italia fa il tuo passaporto. Il consolato **italiano** nel tuo Paese dà il visto.
# term: passaporto → { -passaporto } = پاسپورٹ
# term: visto → { -visto } = ویزا
p-zh6vf = اٹلی میں **آپ کے ملک کا** قونصل خانہ آپ کا { -passaporto } بناتا ہے۔ آپ کے ملک میں **اطالوی** قونصل خانہ ویزا دیتا ہے۔
# it: Chi ha chiesto asilo non deve andare al proprio consolato.
# term: asilo → { -protezione-internazionale } = بین الاقوامی تحفظ
p-2ba5d = جس نے پناہ مانگی ہے اسے اپنے قونصل خانے نہیں جانا چاہیے۔
