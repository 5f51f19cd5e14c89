### Provare che sai l'italiano: A2 e B1 — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Provare che sai l'italiano: A2 e B1
title = اطالوی زبان کا ثبوت: A2 اور B1
# it: Quale prova di italiano ti serve per il permesso o la cittadinanza.
# term: cittadinanza → { -cittadinanza } = شہریت
summary = اجازت نامے یا شہریت کے لیے اطالوی زبان کا کون سا ثبوت چاہیے۔
# it: test A2; certificato italiano; B1; CILS; CELI; PLIDA; esame di italiano; test di italiano
keywords = A2 ٹیسٹ; B1; اطالوی کا امتحان; سرٹیفکیٹ; CILS; CELI; PLIDA; زبان کا ٹیسٹ
# it: la prova del livello di italiano
f-ab69q = اطالوی زبان کے درجے کا ثبوت
# it: Chiedi il test A2 sul portale del Ministero dell'Interno.
f-fpqws = A2 ٹیسٹ کی درخواست وزارت داخلہ (Ministero dell'Interno) کی ویب سائٹ پر دیں۔
# it: Per alcuni documenti devi provare quanto italiano sai.
p-j22qf = کچھ دستاویزات کے لیے آپ کو ثبوت دینا ہوتا ہے کہ آپ کو کتنی اطالوی آتی ہے۔

## A chi è rivolto

# it: Che cosa chiedi
c-xykt6 = آپ کیا مانگتے ہیں
# it: Livello
c-2iqcb = درجہ
# it: Permesso di lungo periodo
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = طویل مدت کا یورپی اجازت نامہ
c-6r6dc = طویل مدت کا اجازت نامہ
# it: A2
c-d2k8t = ===
# it: Cittadinanza
# term: cittadinanza → { -cittadinanza } = شہریت
c-bi9ke = شہریت
# it: B1
c-mc2sm = ===

## Come fare

# it: **Livello A2.** Hai tre strade:
p-96rb9 = **A2 درجہ۔** آپ کے پاس تین راستے ہیں:
# it: Segui un corso al [CPIA][1] e prendi l'attestato A2.
# note: voce 1 di 3
# note: CILS, CELI, PLIDA e Cert.it sono nomi di esami: non si traducono.
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = بالغوں کا سرکاری سکول
l-tkvys = [CPIA][1] میں کورس کریں اور A2 کا سرٹیفکیٹ لیں۔
# it: Fai un esame con una certificazione riconosciuta: CILS, CELI, PLIDA o Cert.it.
# note: voce 2 di 3
l-y3s9e = تسلیم شدہ سرٹیفکیٹ کا امتحان دیں: CILS، CELI، PLIDA یا Cert.it۔
# it: Chiedi il **test gratuito** sul portale del Ministero. La [Prefettura][1] ti scrive dove e quando.
# note: voce 3 di 3
# note: [1] = termini/prefettura
# term: prefettura → { -prefettura } = صوبے میں حکومت کا دفتر
l-m6wy3 = وزارت کی ویب سائٹ پر **مفت ٹیسٹ** مانگیں۔ [Prefettura][1] آپ کو لکھتی ہے کہ کہاں اور کب۔
# it: **Livello B1.** Serve un titolo riconosciuto:
p-d9brj = **B1 درجہ۔** تسلیم شدہ سرٹیفکیٹ چاہیے:
# it: una certificazione B1 di CILS, CELI, PLIDA o Cert.it
# note: voce 1 di 2
l-du2dn = CILS، CELI، PLIDA یا Cert.it کا B1 سرٹیفکیٹ
# it: oppure un diploma di una scuola italiana
# note: voce 2 di 2
l-vb2vz = یا کسی اطالوی سکول کا ڈپلومہ
# it: Attento a chi vende certificati. Con un certificato falso la domanda è respinta. È anche un reato.
# note: critico: qui uno sbaglio può fare danno
p-h82u5 = جو سرٹیفکیٹ بیچے اس سے بچیں۔ جعلی سرٹیفکیٹ سے درخواست مسترد ہو جاتی ہے۔ یہ جرم بھی ہے۔

## Quanto costa

# it: Il test della Prefettura è gratis. Per le certificazioni paghi: chiedi prima il prezzo.
# term: prefettura → { -prefettura } = صوبے میں حکومت کا دفتر
p-iyafc = Prefettura کا ٹیسٹ مفت ہے۔ دوسرے سرٹیفکیٹ کے پیسے لگتے ہیں: قیمت پہلے پوچھیں۔

## Casi particolari

# it: Chi ha un diploma italiano non è obbligato a fare il test A2.
# note: voce 1 di 3
l-8y5ti = جس کے پاس اطالوی ڈپلومہ ہے اسے A2 ٹیسٹ دینے کی ضرورت نہیں۔
# it: A chi ha meno di 14 anni non serve.
# note: voce 2 di 3
l-sgmb2 = جس کی عمر 14 سال سے کم ہے اسے ٹیسٹ کی ضرورت نہیں۔
# it: Chi ha gravi problemi di salute può non fare il test, con un certificato di un ospedale pubblico.
# note: voce 3 di 3
l-caa4c = جسے صحت کا سنگین مسئلہ ہے وہ سرکاری ہسپتال کا سرٹیفکیٹ دے تو اسے ٹیسٹ نہ دینے کی اجازت مل سکتی ہے۔

## Se qualcosa va male

# it: Se qualcosa va male
t-hisai = اگر کوئی مسئلہ ہو جائے
# it: Non hai passato il test? Puoi chiederlo di nuovo dopo **90 giorni**. Intanto segui un corso.
p-dcvui = کیا آپ ٹیسٹ میں پاس نہیں ہوئے؟ آپ **90 دن** بعد دوبارہ مانگ سکتے ہیں۔ اس دوران کورس کریں۔
