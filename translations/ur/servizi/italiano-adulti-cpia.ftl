### Corsi di italiano per adulti al CPIA — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corsi di italiano per adulti al CPIA
# term: cpia → { -cpia } = بالغوں کا سرکاری سکول
title = CPIA میں بالغوں کے اطالوی زبان کے کورس
# it: La scuola pubblica per adulti insegna l'italiano a chi viene da altri Paesi.
summary = بالغوں کا سرکاری سکول دوسرے ملکوں سے آئے لوگوں کو اطالوی سکھاتا ہے۔
# it: italiano; corso di italiano; scuola; A1; A2; test di italiano; CPIA
# term: cpia → { -cpia } = بالغوں کا سرکاری سکول
keywords = اطالوی زبان; اطالوی کورس; سکول; A1; A2; زبان کا ٹیسٹ; چپیا; CPIA
# it: un attestato del livello di italiano
f-s6y7y = اطالوی زبان کے درجے کا سرٹیفکیٹ
# it: Il [CPIA Cremona][1] è una scuola pubblica per adulti. I CPIA tengono corsi di italiano per chi viene da altri Paesi.
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = بالغوں کا سرکاری سکول
p-pub9v = [CPIA Cremona][1] بالغوں کا سرکاری سکول ہے۔ CPIA دوسرے ملکوں سے آئے لوگوں کے لیے اطالوی زبان کے کورس کراتے ہیں۔

## A chi è rivolto

# it: Agli adulti e ai ragazzi dai sedici anni.
p-dnfvv = بالغوں کے لیے، اور سولہ سال یا اس سے زیادہ عمر کے نوعمروں کے لیے۔

## Come fare

# it: Chiedi al CPIA quando puoi iscriverti.
# note: voce 1 di 4
# term: cpia → { -cpia } = بالغوں کا سرکاری سکول
l-zyauu = CPIA سے پوچھیں کہ آپ داخلہ کب لے سکتے ہیں۔
# it: Fai una prova. La prova serve a capire quanto italiano sai.
# note: voce 2 di 4
l-gy2wh = ایک ٹیسٹ دیں۔ اس سے پتا چلتا ہے کہ آپ کو کتنی اطالوی آتی ہے۔
# it: Vai alle lezioni del tuo gruppo.
# note: voce 3 di 4
l-ytrvt = اپنے گروپ کی کلاسوں میں جائیں۔
# it: Alla fine chiedi l'**attestato**.
# note: voce 4 di 4
l-i7y78 = آخر میں **سرٹیفکیٹ** (attestato) مانگیں۔
# it: Non conosciamo le sedi e gli orari. Se non sai come trovare la scuola, chiedi a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
p-b2xut = ہمیں جگہیں اور اوقات معلوم نہیں ہیں۔ اگر آپ کو سکول نہ ملے تو [Mondinsieme][1] سے پوچھیں۔

## Cosa si ottiene

# it: I corsi vanno dal livello A1 al livello A2. Il livello A2 serve anche per il [permesso di soggiorno di lungo periodo][1].
# note: [1] = servizi/permesso-lungo-periodo
# term: permesso di soggiorno → { -permesso-di-soggiorno } = رہائشی اجازت نامہ
p-yewuc = کورس A1 سے A2 درجے تک ہیں۔ A2 درجہ [طویل مدت کے اجازت نامے][1] کے لیے بھی چاہیے۔

## I corsi di un progetto passato

# it: I corsi di un progetto passato
t-mtnmj = ایک پرانے منصوبے کے کورس
# it: Il progetto [Terre di Inclusione][1] ha avviato corsi di rinforzo in tre comuni:
# note: [1] = progetti/terre-di-inclusione
p-7upa4 = [Terre di Inclusione][1] منصوبے نے تین بلدیات میں اضافی کورس شروع کیے تھے:
# it: [Casalmaggiore][1]
# note: voce 1 di 3
# note: [1] = corsi/italiano-rinforzo-casalmaggiore
l-nm3p9 = [Casalmaggiore][1]
# it: [Casteldidone][1]
# note: voce 2 di 3
# note: [1] = corsi/italiano-rinforzo-casteldidone
l-sjdri = [Casteldidone][1]
# it: Pizzighettone, per [adulti][1] e per [minori][2]
# note: voce 3 di 3
# note: [1] = corsi/italiano-rinforzo-pizzighettone
# note: [2] = corsi/italiano-minori-pizzighettone
# term: minori → { -minore } = نابالغ
l-uewx6 = Pizzighettone، [بالغوں][1] اور [نابالغوں][2] کے لیے
# it: Il progetto usava fondi europei del periodo 2014-2020. Non sappiamo se quei corsi ci sono ancora.
p-z26hw = اس منصوبے کو 2014-2020 کے یورپی فنڈ ملے تھے۔ ہم نہیں جانتے کہ وہ کورس اب بھی ہیں یا نہیں۔
