### Documenti — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Documenti
title = دستاویزات
# it: Permesso di soggiorno, codice fiscale e altri documenti.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = رہائشی اجازت نامہ
# term: codice fiscale → { -codice-fiscale } = ٹیکس کوڈ
summary = رہائشی اجازت نامہ، ٹیکس کوڈ اور دوسری دستاویزات۔
# it: permesso; carta; passaporto; anagrafe; residenza
# term: passaporto → { -passaporto } = پاسپورٹ
# term: anagrafe → { -anagrafe } = رہائشیوں کے اندراج کا دفتر
# term: residenza → { -residenza } = رہائش کا اندراج
keywords = پرمیسو; کاغذات; شناختی کارڈ; پاسپورٹ; رہائش; دستاویز
# it: Controlla la data di scadenza dei tuoi documenti. Se il permesso sta per scadere, leggi [come si rinnova][1].
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
p-kysee = اپنی دستاویزات کی آخری تاریخ دیکھیں۔ اگر اجازت نامہ ختم ہونے والا ہے تو پڑھیں [تجدید کیسے کرائیں][1]۔
