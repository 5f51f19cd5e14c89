### permesso di soggiorno — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: permesso di soggiorno
title = رہائشی اجازت نامہ
# it: Il documento che permette a chi non è cittadino dell'Unione europea di restare in Italia.
summary = وہ دستاویز جس سے وہ شخص اٹلی میں رہ سکتا ہے جو یورپی یونین کا شہری نہیں ہے۔
# it: permesso; soggiorno; carta di soggiorno
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = طویل مدت کا یورپی اجازت نامہ
keywords = پرمیسو; سجورنو; پیپر; رہائشی کارڈ
# it: È una tessera con il tuo nome e la tua foto. Dice perché sei in Italia e fino a quando.
p-a5mv3 = یہ ایک کارڈ ہے جس پر آپ کا نام اور تصویر ہے۔ اس پر لکھا ہے کہ آپ اٹلی میں کیوں ہیں اور کب تک۔
# it: Lo dà la [Questura][1]. Prima della scadenza devi chiedere il [rinnovo][2].
# note: [1] = termini/questura
# note: [2] = servizi/rinnovo-permesso-di-soggiorno
# term: questura → { -questura } = پولیس کا صدر دفتر
p-6tbuc = یہ [Questura][1] دیتا ہے۔ آخری تاریخ سے پہلے آپ کو [تجدید (rinnovo)][2] کی درخواست دینی ہوتی ہے۔
