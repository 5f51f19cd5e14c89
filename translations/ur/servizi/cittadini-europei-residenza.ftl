### Cittadini dell'Unione europea: vivere in Italia — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cittadini dell'Unione europea: vivere in Italia
title = یورپی یونین کے شہری: اٹلی میں رہنا
# it: Romeni, spagnoli e altri cittadini dell'Unione europea: che cosa serve dopo tre mesi.
summary = رومانیہ، سپین اور یورپی یونین کے دوسرے ملکوں کے شہری: تین مہینے بعد کیا چاہیے۔
# it: cittadino europeo; Romania; comunitari; attestazione di soggiorno; residenza; neocomunitari
# term: residenza → { -residenza } = رہائش کا اندراج
keywords = یورپی شہری; رومانیہ; سپین; رہائش; یورپی یونین; اندراج کا کاغذ
# it: il passaporto o la carta d'identità del tuo Paese
# term: passaporto → { -passaporto } = پاسپورٹ
# term: carta d'identità → { -carta-di-identita } = شناختی کارڈ
f-geg68 = آپ کے ملک کا { -passaporto } یا { -carta-di-identita }
# it: la prova del lavoro, oppure dei soldi e dell'assicurazione sanitaria
f-8p2b6 = کام کا ثبوت، یا پیسوں اور صحت کے بیمے کا ثبوت
# it: l'attestazione di iscrizione anagrafica
f-622sj = رہائش کے اندراج کا کاغذ (attestazione di iscrizione anagrafica)
# it: Se sei cittadino dell'Unione europea **non** ti serve il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = رہائشی اجازت نامہ
p-28qpv = اگر آپ یورپی یونین کے شہری ہیں تو آپ کو { -permesso-di-soggiorno(case: "obl") } کی ضرورت **نہیں** ہے۔

## A chi è rivolto

# it: Ai cittadini dell'Unione europea che restano più di tre mesi. Vale anche per i loro familiari.
p-gsfun = یورپی یونین کے ان شہریوں کے لیے جو تین مہینے سے زیادہ رہتے ہیں۔ ان کے گھر والوں کے لیے بھی۔

## Come fare

# it: Per i primi tre mesi ti basta il documento del tuo Paese.
# note: voce 1 di 4
# note: «attestazione di iscrizione anagrafica» è il titolo del foglio: lascialo accanto alla traduzione.
l-d7cpe = پہلے تین مہینے آپ کے ملک کی شناختی دستاویز کافی ہے۔
# it: Se resti di più, vai all'[anagrafe][1] del Comune dove abiti.
# note: voce 2 di 4
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = رہائشیوں کے اندراج کا دفتر
l-ptkj4 = اگر زیادہ رہیں تو جس بلدیہ (Comune) میں رہتے ہیں اس کے [رہائشیوں کے اندراج کے دفتر (anagrafe)][1] جائیں۔
# it: Chiedi la [residenza][1]. Porta una di queste prove:
# note: voce 3 di 4
# note: [1] = servizi/chiedere-la-residenza
# term: residenza → { -residenza } = رہائش کا اندراج
l-4nyby = [رہائش کے اندراج (residenza)][1] کی درخواست دیں۔ ان میں سے ایک ثبوت لے جائیں:
# it: lavori in Italia
# note: voce 1 di 4
l-2tyhn = آپ اٹلی میں کام کرتے ہیں
# it: studi e hai un'assicurazione sanitaria
# note: voce 2 di 4
l-7xcag = آپ پڑھتے ہیں اور آپ کے پاس صحت کا بیمہ ہے
# it: hai abbastanza soldi e un'assicurazione sanitaria
# note: voce 3 di 4
l-w39y5 = آپ کے پاس کافی پیسے اور صحت کا بیمہ ہے
# it: sei familiare di un cittadino dell'Unione europea
# note: voce 4 di 4
l-jnis5 = آپ یورپی یونین کے کسی شہری کے گھر والے ہیں
# it: Chiedi l'**attestazione di iscrizione anagrafica**.
# note: voce 4 di 4
l-g94f3 = **attestazione di iscrizione anagrafica** (رہائش کے اندراج کا کاغذ) مانگیں۔

## Cosa si ottiene

# it: Un foglio che prova il tuo diritto di stare in Italia. Ti serve per il medico e per altri uffici.
p-ujpn7 = ایک کاغذ جو اٹلی میں رہنے کا آپ کا حق ثابت کرتا ہے۔ یہ ڈاکٹر اور دوسرے دفتروں کے لیے چاہیے۔

## Casi particolari

# it: I familiari di Paesi fuori dall'Unione europea chiedono alla [Questura][1] una **carta di soggiorno per familiari**.
# note: voce 1 di 3
# note: [1] = termini/questura
# term: questura → { -questura } = پولیس کا صدر دفتر
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = طویل مدت کا یورپی اجازت نامہ
l-2wki2 = یورپی یونین سے باہر کے ملکوں کے گھر والے [Questura][1] سے **carta di soggiorno per familiari** (گھر والوں کا رہائشی کارڈ) مانگتے ہیں۔
# it: Dopo 5 anni in Italia in regola con la legge puoi chiedere l'attestazione **permanente**.
# note: voce 2 di 3
l-qzszj = اٹلی میں 5 سال کی قانونی رہائش کے بعد آپ **مستقل** (permanente) کاغذ مانگ سکتے ہیں۔
# it: Se non lavori e non hai un'assicurazione, puoi comunque curarti: leggi [cure senza documenti][1].
# note: voce 3 di 3
# note: [1] = servizi/cure-senza-permesso
l-7h42j = اگر آپ کام نہیں کرتے اور بیمہ نہیں ہے تو بھی علاج کرا سکتے ہیں: [دستاویزات کے بغیر علاج][1] پڑھیں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-c3mpk = اگر کوئی مسئلہ ہو جائے
# it: Il Comune deve rispondere per iscritto. Se dice di no, chiedi il motivo. Un [patronato][1] o un avvocato può aiutarti.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = مفت مدد کا دفتر
p-e6wxe = بلدیہ کو لکھ کر جواب دینا ہوتا ہے۔ اگر انکار کرے تو وجہ پوچھیں۔ [مفت مدد کا دفتر (patronato)][1] یا وکیل آپ کی مدد کر سکتا ہے۔
