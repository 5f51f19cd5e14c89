### INPS — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INPS
title = پنشن اور سماجی امداد کا ادارہ
# it: L'ente che paga pensioni, disoccupazione, maternità e assegni per i figli.
summary = وہ ادارہ جو پنشن، بے روزگاری اور زچگی کی رقم اور بچوں کا الاؤنس دیتا ہے۔
# it: pensione; contributi; disoccupazione; maternità
# term: contributi → { -contributi } = پنشن اور بیمے کی رقم
keywords = پنشن; بے روزگاری; زچگی; الاؤنس
# it: INPS vuol dire Istituto nazionale della previdenza sociale. Chi lavora versa i contributi all'INPS.
# term: contributi → { -contributi } = پنشن اور بیمے کی رقم
p-wjcyd = INPS کا مطلب ہے Istituto nazionale della previdenza sociale (سماجی تحفظ کا قومی ادارہ)۔ کام کرنے والے INPS میں پنشن اور بیمے کی رقم جمع کراتے ہیں۔
# it: Un [patronato][1] parla con l'INPS per te.
# note: [1] = termini/patronato
# term: patronato → { -patronato } = مفت مدد کا دفتر
p-4kxas = [مفت مدد کا دفتر (patronato)][1] آپ کے لیے INPS سے بات کرتا ہے۔
