### stato civile — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: stato civile
title = پیدائش، شادی اور وفات کا دفتر
# it: L'ufficio del Comune per nascite, matrimoni, cittadinanza e morti.
# term: cittadinanza → { -cittadinanza } = شہریت
summary = بلدیہ (Comune) کا دفتر جو پیدائش، شادی، شہریت اور وفات کا اندراج کرتا ہے۔
# it: nascita; matrimonio; morte; atti
keywords = پیدائش; شادی; وفات; سرٹیفکیٹ
# it: Qui [registri una nascita][1].
# note: [1] = servizi/registrare-una-nascita
p-zqaxm = یہاں آپ [پیدائش کا اندراج][1] کراتے ہیں۔
# it: Nei moduli «stato civile» vuol dire anche se sei sposato, divorziato o vedovo.
p-jbdyx = فارموں میں ”stato civile“ کا مطلب یہ بھی ہے کہ آپ شادی شدہ، طلاق یافتہ، بیوہ یا رنڈوے ہیں۔
