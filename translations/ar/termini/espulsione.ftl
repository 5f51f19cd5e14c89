### espulsione — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: espulsione
title = أمر الطرد
# it: L'ordine di lasciare l'Italia.
summary = الأمر بمغادرة إيطاليا.
# it: foglio di via; rimpatrio; decreto; diniego
keywords = طرد; ترحيل; مرسوم; رفض; فوليو دي فيا
# it: È scritto su un foglio che devi capire. I giorni per opporti sono **molto pochi**.
p-z5faf = هو مكتوب على ورقة يجب أن تفهمها. الأيام المتاحة للاعتراض **قليلة جدًا**.
# it: Di solito **non** possono mandare via i minorenni, le donne incinte e nei 6 mesi dopo il parto, chi vive con un familiare italiano. Sei una di queste persone? Dillo subito all'avvocato.
# note: critico: qui uno sbaglio può fare danno
# term: minorenni → { -minore } = القاصر
p-rzmui = عادة **لا** يمكنهم طرد القاصرين، والنساء الحوامل، والنساء خلال 6 أشهر بعد الولادة، ومن يعيش مع فرد إيطالي من عائلته. هل أنت من هؤلاء؟ قل ذلك فورًا للمحامي.
# it: Vai da un avvocato lo stesso giorno: può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-mza5z = اذهب إلى محامٍ في اليوم نفسه: يمكن أن [تدفع الدولة][1] أجرته.
