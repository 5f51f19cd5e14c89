### carta d'identità — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: carta d'identità
title = شناختی کارڈ
# it: La tessera che dice chi sei.
summary = وہ کارڈ جو بتاتا ہے کہ آپ کون ہیں۔
# it: CIE; documento; carta identità elettronica
keywords = CIE; شناختی دستاویز; آئی ڈی کارڈ; الیکٹرانک کارڈ
# it: La dà il Comune a chi ha la [residenza][1]. Leggi [come si chiede][2].
# note: [1] = termini/residenza
# note: [2] = servizi/carta-identita-elettronica
# term: residenza → { -residenza } = رہائش کا اندراج
p-9x8z3 = یہ بلدیہ (Comune) اسے دیتی ہے جس کی [رہائش کا اندراج (residenza)][1] وہاں ہے۔ پڑھیں [درخواست کیسے دیں][2]۔
# it: Per chi è straniero non vale per viaggiare.
p-5iupu = غیر ملکی اس پر دوسرے ملکوں کا سفر نہیں کر سکتے۔
