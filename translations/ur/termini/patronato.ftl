### patronato — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: patronato
title = مفت مدد کا دفتر
# it: Un ufficio che aiuta gratis con INPS, permesso e altre domande.
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
summary = وہ دفتر جو INPS، اجازت نامے اور دوسری درخواستوں میں مفت مدد کرتا ہے۔
# it: INPS; aiuto gratis; permesso; pensione
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
keywords = INPS; مفت مدد; پرمیسو; پنشن
# it: Molti patronati sono di sindacati o associazioni. Non serve iscriversi.
# term: sindacati → { -sindacato } = مزدور یونین
p-7g4eb = بہت سے patronato مزدور یونینوں (sindacati) یا انجمنوں کے ہیں۔ آپ کو رکن بننے کی ضرورت نہیں۔
# it: Leggi [come trovarlo][1].
# note: [1] = servizi/aiuto-patronato-caf
p-uxiyv = پڑھیں [اسے کیسے ڈھونڈیں][1]۔
