### Assegno di inclusione (ADI) — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assegno di inclusione (ADI)
# term: assegno di inclusione → { -assegno-di-inclusione } = بہت غریب خاندانوں کی امداد
title = بہت غریب خاندانوں کی امداد (ADI)
# it: Un aiuto per le famiglie molto povere, con un percorso da seguire.
summary = بہت غریب خاندانوں کی مدد، ایک طے شدہ منصوبے کے ساتھ۔
# it: ADI; reddito di cittadinanza; povertà; sussidio; SFL; inclusione
# term: reddito → { -reddito } = آمدنی
# term: cittadinanza → { -cittadinanza } = شہریت
keywords = ADI; غریبی; امداد; غریبوں کے پیسے; ریدیتو; SFL; حکومت کی مدد
# it: i codici fiscali della famiglia
# term: codici fiscali → { -codice-fiscale } = ٹیکس کوڈ
f-rpq53 = خاندان کے { -codice-fiscale }
# it: una carta con soldi ogni mese
f-dg5gq = ایک کارڈ جس میں ہر مہینے پیسے آتے ہیں
# it: un percorso con i servizi sociali
f-cifbh = سوشل سروسز کے ساتھ ایک منصوبہ
# it: Entra con SPID o CIE.
# term: spid → { -spid } = محفوظ آن لائن شناخت
f-5tg3t = SPID یا CIE سے داخل ہوں۔
# it: INPS da telefono fisso
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
f-ck6su = INPS، گھر کے فون سے
# it: INPS da cellulare
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
f-f4bf6 = INPS، موبائل سے
# it: L'[assegno di inclusione][1] ha preso il posto del reddito di cittadinanza.
# note: [1] = termini/assegno-di-inclusione
# term: assegno di inclusione → { -assegno-di-inclusione } = بہت غریب خاندانوں کی امداد
# term: reddito → { -reddito } = آمدنی
# term: cittadinanza → { -cittadinanza } = شہریت
p-jtq6h = [بہت غریب خاندانوں کی امداد (assegno di inclusione)][1] نے reddito di cittadinanza کی جگہ لی ہے۔

## A chi è rivolto

# it: Alle famiglie con pochi soldi **e** con almeno una di queste persone:
p-4kaaz = ان خاندانوں کے لیے جن کے پاس پیسے کم ہیں **اور** جن میں ان میں سے کم از کم ایک شخص ہے:
# it: un minorenne
# note: voce 1 di 4
# term: minorenne → { -minore } = نابالغ
l-iqpcn = نابالغ
# it: una persona con disabilità
# note: voce 2 di 4
l-qrp7t = معذور شخص
# it: una persona di 60 anni o più
# note: voce 3 di 4
l-6mke5 = 60 سال یا اس سے زیادہ عمر کا شخص
# it: una persona seguita dai servizi sociali o sanitari, in certi casi
# note: voce 4 di 4
l-5kuun = کچھ صورتوں میں وہ شخص جس کی سوشل یا صحت کی سروسز دیکھ بھال کرتی ہیں
# it: Se non sei cittadino dell'Unione europea, di solito serve il permesso di lungo periodo o la protezione internazionale. Di solito servono anche 5 anni di residenza in Italia. Gli ultimi due devono essere continui.
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = طویل مدت کا یورپی اجازت نامہ
# term: protezione internazionale → { -protezione-internazionale } = بین الاقوامی تحفظ
# term: residenza → { -residenza } = رہائش کا اندراج
p-n9xg4 = اگر آپ یورپی یونین کے شہری نہیں ہیں تو عام طور پر طویل مدت کا اجازت نامہ یا { -protezione-internazionale } چاہیے۔ عام طور پر اٹلی میں 5 سال کی رہائش بھی چاہیے۔ آخری دو سال مسلسل ہونے چاہییں۔

## Come fare

# it: Chiedi l'[ISEE][1].
# note: voce 1 di 6
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
l-2g865 = [ISEE][1] بنوائیں۔
# it: Chiedi a un [patronato][1] o a un CAF se puoi averlo.
# note: voce 2 di 6
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = مفت مدد کا دفتر
# term: caf → { -caf } = ٹیکس میں مدد کا دفتر
l-k7ci6 = [مفت مدد کے دفتر (patronato)][1] یا CAF سے پوچھیں کہ کیا آپ کو یہ مل سکتی ہے۔
# it: Fai la domanda con loro, oppure sul sito { $web }.
# note: voce 3 di 6
# note: $web = un dato; lo scrive il sito
l-3cg8v = درخواست ان کے ساتھ دیں، یا ویب سائٹ { $web } پر۔
# it: Firma il **patto digitale** sul portale indicato dall'INPS.
# note: voce 4 di 6
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
l-g8ukg = INPS کی بتائی ویب سائٹ پر **patto digitale** (آن لائن معاہدہ) پر دستخط کریں۔
# it: Vai al primo appuntamento con i [servizi sociali][1] entro **120 giorni dalla firma del patto**. Vai anche se nessuno ti chiama.
# note: voce 5 di 6
# note: [1] = servizi/servizio-sociale
l-tb3ei = [سوشل سروسز (servizi sociali)][1] کی پہلی ملاقات پر **معاہدے (patto) پر دستخط کے بعد زیادہ سے زیادہ 120 دن** میں جائیں۔ کوئی نہ بلائے تو بھی جائیں۔
# it: Vai a tutti gli appuntamenti.
# note: voce 6 di 6
l-7wgma = ہر ملاقات پر جائیں۔

## Cosa si ottiene

# it: Una carta con soldi per la spesa e, in parte, per l'affitto. Un'assistente sociale ti segue.
# term: assistente sociale → { -assistente-sociale } = سوشل ورکر
p-j83fu = ایک کارڈ جس میں خریداری کے لیے اور کچھ کرائے کے لیے پیسے ہوتے ہیں۔ ایک { -assistente-sociale } آپ کی رہنمائی کرتا ہے۔

## Tempi e scadenze

# it: L'aiuto dura di solito **18 mesi**. Poi devi fare una nuova domanda.
p-zttu6 = یہ مدد عام طور پر **18 مہینے** ملتی ہے۔ پھر نئی درخواست دینی ہوتی ہے۔

## Casi particolari

# it: Hai tra 18 e 59 anni e puoi lavorare? C'è un altro aiuto: il **supporto per la formazione e il lavoro**. Chiedi al patronato.
# note: «supporto per la formazione e il lavoro» è il nome ufficiale: lascialo accanto alla traduzione.
# term: patronato → { -patronato } = مفت مدد کا دفتر
p-2tfhp = کیا آپ کی عمر 18 سے 59 سال ہے اور آپ کام کر سکتے ہیں؟ ایک اور امداد ہے: **supporto per la formazione e il lavoro** (تربیت اور کام کے لیے مدد)۔ patronato سے پوچھیں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-uumxy = اگر کوئی مسئلہ ہو جائے
# it: Se cambia il lavoro o la famiglia, dillo subito all'INPS. Se non vai agli appuntamenti, perdi l'aiuto. Se la domanda è respinta, chiedi al patronato il perché.
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
# term: patronato → { -patronato } = مفت مدد کا دفتر
p-84jgp = اگر کام یا خاندان میں کچھ بدلے تو فوراً INPS کو بتائیں۔ اگر آپ ملاقاتوں پر نہ جائیں تو امداد ختم ہو جاتی ہے۔ اگر درخواست نامنظور ہو تو patronato سے وجہ پوچھیں۔
