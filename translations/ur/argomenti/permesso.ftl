### Permesso di soggiorno — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = رہائشی اجازت نامہ
title = رہائشی اجازت نامہ
# it: Primo permesso, rinnovo, famiglia, lavoro, asilo.
# term: asilo → { -protezione-internazionale } = بین الاقوامی تحفظ
summary = پہلا اجازت نامہ، تجدید، خاندان، کام، پناہ۔
# it: permesso; soggiorno; questura; visto
# term: questura → { -questura } = پولیس کا صدر دفتر
# term: visto → { -visto } = ویزا
keywords = پرمیسو; سجورنو; کویستورا; ویزا; پیپر
# it: Se non sei cittadino dell'Unione europea, ti serve un [permesso di soggiorno][1]. Se è il tuo primo permesso, comincia [da qui][2].
# note: [1] = termini/permesso-di-soggiorno
# note: [2] = servizi/primo-permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = رہائشی اجازت نامہ
p-cb8n6 = اگر آپ یورپی یونین کے شہری نہیں ہیں تو آپ کو [رہائشی اجازت نامہ (permesso di soggiorno)][1] چاہیے۔ اگر یہ آپ کا پہلا اجازت نامہ ہے تو [یہاں سے][2] شروع کریں۔
# it: Un [patronato][1] ti aiuta con i moduli. Tieni sempre con te la [ricevuta][2] della domanda.
# note: [1] = servizi/aiuto-patronato-caf
# note: [2] = termini/ricevuta-del-permesso
# term: patronato → { -patronato } = مفت مدد کا دفتر
# term: ricevuta → { -ricevuta-del-permesso } = اجازت نامے کی رسید
p-a6cwu = [مفت مدد کا دفتر (patronato)][1] فارم بھرنے میں آپ کی مدد کرتا ہے۔ درخواست کی [رسید (ricevuta)][2] ہمیشہ اپنے پاس رکھیں۔
# it: Hai ricevuto una lettera dalla Questura? Leggi [che cosa fare][1]. Parla di [espulsione][2]? Vai da un avvocato lo stesso giorno.
# note: [1] = servizi/lettera-della-questura
# note: [2] = termini/espulsione
# term: questura → { -questura } = پولیس کا صدر دفتر
# term: espulsione → { -espulsione } = ملک بدری
p-isibv = کیا آپ کو پولیس کے صدر دفتر (Questura) سے خط ملا ہے؟ پڑھیں [کیا کرنا ہے][1]۔ کیا اس میں [ملک بدری (espulsione)][2] کی بات ہے؟ اسی دن وکیل کے پاس جائیں۔
