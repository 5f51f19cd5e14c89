### deposito cauzionale — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: deposito cauzionale
title = مبلغ الضمان
# it: I soldi che dai al proprietario come garanzia. Te li rende alla fine.
summary = المال الذي تعطيه للمالك كضمان. يرده إليك في النهاية.
# it: caparra; garanzia; affitto
keywords = عربون; ضمان; إيجار; تأمين الشقة
# it: Molti la chiamano **caparra**. Non può essere più di tre mesi di affitto.
p-55wxz = كثيرون يسمّونه **caparra**. لا يمكن أن يكون أكثر من إيجار ثلاثة أشهر.
# it: Prima di entrare fai foto della casa. Servono per riavere i soldi.
p-ntx7d = قبل أن تدخل صوّر البيت. الصور تفيدك لتسترد المال.
