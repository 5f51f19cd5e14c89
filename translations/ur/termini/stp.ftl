### STP — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: STP
title = بغیر اجازت نامے والوں کے علاج کا کوڈ
# it: Il codice per curarsi senza permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = رہائشی اجازت نامہ
summary = رہائشی اجازت نامے کے بغیر علاج کرانے کا کوڈ۔
# it: senza permesso; cure; codice
keywords = بغیر پرمیسو; علاج; کوڈ
# it: STP vuol dire straniero temporaneamente presente. È per chi non è cittadino dell'Unione europea e non ha il permesso.
p-9dkt2 = STP کا مطلب ہے straniero temporaneamente presente (عارضی طور پر موجود غیر ملکی)۔ یہ اس کے لیے ہے جو یورپی یونین کا شہری نہیں ہے اور اجازت نامہ نہیں رکھتا۔
# it: Vale 6 mesi e puoi rinnovarlo. Leggi [come si chiede][1].
# note: [1] = servizi/cure-senza-permesso
p-yhses = یہ 6 مہینے کارآمد ہے اور آپ اس کی تجدید کرا سکتے ہیں۔ پڑھیں [درخواست کیسے دیں][1]۔
