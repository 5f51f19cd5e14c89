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
# it: Hai chiesto asilo o sei rifugiato? **Non andare mai** al consolato del tuo Paese: puoi perdere la protezione. Chiedi invece alla [Questura][1] o a un'associazione che aiuta i rifugiati.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/questura
# term: asilo → { -protezione-internazionale } = بین الاقوامی تحفظ
# term: questura → { -questura } = پولیس کا صدر دفتر
p-f44mh = کیا آپ نے پناہ مانگی ہے یا آپ پناہ گزین ہیں؟ اپنے ملک کے قونصل خانے **کبھی نہ جائیں**: آپ کا تحفظ ختم ہو سکتا ہے۔ اس کے بجائے [پولیس کے صدر دفتر (Questura)][1] یا پناہ گزینوں کی مدد کرنے والی انجمن سے پوچھیں۔
