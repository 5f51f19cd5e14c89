### centro per l'impiego — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: centro per l'impiego
title = روزگار کا دفتر
# it: L'ufficio pubblico che aiuta a trovare lavoro.
summary = وہ سرکاری دفتر جو کام ڈھونڈنے میں مدد کرتا ہے۔
# it: collocamento; lavoro; CPI
keywords = نوکری; کام; CPI; کولوکامنتو
# it: Prima si chiamava ufficio di collocamento. In Lombardia è della Provincia.
p-8yype = پہلے اسے ufficio di collocamento کہتے تھے۔ لومباردیا میں یہ صوبے (Provincia) کا ہے۔
# it: Leggi [come iscriverti][1].
# note: [1] = servizi/cercare-lavoro
p-kesnq = پڑھیں [نام کیسے لکھوائیں][1]۔
