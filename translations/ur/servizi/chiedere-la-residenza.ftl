### Chiedere la residenza in Comune — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere la residenza in Comune
# term: residenza → { -residenza } = رہائش کا اندراج
title = بلدیہ میں رہائش کا اندراج کرانا
# it: Come iscriverti all'anagrafe o dire che hai cambiato casa.
# term: anagrafe → { -anagrafe } = رہائشیوں کے اندراج کا دفتر
summary = رہائشیوں کے اندراج کے دفتر میں نام کیسے لکھوائیں یا مکان بدلنے کی اطلاع کیسے دیں۔
# it: residenza; anagrafe; cambio di indirizzo; trasloco; iscrizione anagrafica; stato di famiglia
# term: residenza → { -residenza } = رہائش کا اندراج
# term: anagrafe → { -anagrafe } = رہائشیوں کے اندراج کا دفتر
# term: stato di famiglia → { -stato-di-famiglia } = خاندان کے افراد کا سرٹیفکیٹ
keywords = رہائش; ریزیدینسا; پتہ بدلنا; مکان بدلنا; اناگرافے; ریزیڈنسی; کمونے
# it: il contratto di casa, oppure la dichiarazione di chi ti ospita
f-ca34w = مکان کا معاہدہ، یا آپ کو ٹھہرانے والے کا لکھا اقرار نامہ
# it: la residenza nel Comune
# term: residenza → { -residenza } = رہائش کا اندراج
f-wsndw = بلدیہ میں { -residenza }
# it: La [residenza][1] dice dove vivi. Serve per la carta d'identità, il medico e molti aiuti.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = رہائش کا اندراج
# term: carta d'identità → { -carta-di-identita } = شناختی کارڈ
p-3aguv = [رہائش کا اندراج (residenza)][1] بتاتا ہے کہ آپ کہاں رہتے ہیں۔ یہ { -carta-di-identita }، ڈاکٹر اور بہت سی امداد کے لیے چاہیے۔

## A chi è rivolto

# it: A chi vive davvero in una casa che si trova nel Comune. Se non sei cittadino dell'Unione europea, devi avere il permesso o la ricevuta della domanda.
# term: ricevuta → { -ricevuta-del-permesso } = اجازت نامے کی رسید
p-vrgvc = ان کے لیے جو واقعی اس بلدیہ کے علاقے میں کسی مکان میں رہتے ہیں۔ اگر آپ یورپی یونین کے شہری نہیں ہیں تو آپ کے پاس اجازت نامہ یا اس کی درخواست کی رسید ہونی چاہیے۔

## Come fare

# it: Trova il modulo sul sito del tuo Comune, oppure chiedilo all'[anagrafe][1].
# note: voce 1 di 5
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = رہائشیوں کے اندراج کا دفتر
l-gbrtu = فارم اپنی بلدیہ (Comune) کی ویب سائٹ پر ڈھونڈیں، یا [رہائشیوں کے اندراج کے دفتر (anagrafe)][1] سے مانگیں۔
# it: Scrivi chi vive con te. Tutti gli adulti firmano.
# note: voce 2 di 5
l-sf2sc = لکھیں کہ آپ کے ساتھ کون رہتا ہے۔ سب بالغ دستخط کرتے ہیں۔
# it: Allega le copie dei documenti.
# note: voce 3 di 5
l-44wme = دستاویزات کی فوٹو کاپیاں ساتھ لگائیں۔
# it: Consegna il modulo. Devi farlo entro 20 giorni da quando vivi nella casa.
# note: voce 4 di 5
l-7q6h6 = فارم جمع کرائیں۔ مکان میں رہنا شروع کرنے کے بعد زیادہ سے زیادہ 20 دن میں یہ کرنا ضروری ہے۔
# it: Nelle settimane dopo passa un vigile. Controlla che abiti davvero lì.
# note: voce 5 di 5
l-u7smv = اگلے ہفتوں میں بلدیہ کی پولیس (vigile) کا اہلکار آتا ہے۔ وہ دیکھتا ہے کہ آپ واقعی وہاں رہتے ہیں۔
# it: Metti il tuo nome sul campanello e sulla cassetta della posta.
p-bwtnk = گھنٹی اور ڈاک کے ڈبے پر اپنا نام لگائیں۔

## Tempi e scadenze

# it: Il Comune registra la domanda entro { $processing_time } lavorativi. Poi ha 45 giorni per i controlli. Se non ti scrive nulla, la residenza è confermata.
# note: $processing_time = un dato; lo scrive il sito
# term: residenza → { -residenza } = رہائش کا اندراج
p-att95 = بلدیہ زیادہ سے زیادہ { $processing_time } میں درخواست درج کرتی ہے (صرف کام کے دن گنے جاتے ہیں)۔ پھر اس کے پاس جانچ کے لیے 45 دن ہیں۔ اگر وہ آپ کو کچھ نہ لکھے تو { -residenza } پکا ہے۔

## Casi particolari

# it: **Rinnovi il permesso?** Porta la ricevuta. Dopo il rinnovo, porta in anagrafe il permesso nuovo: hai 60 giorni.
# note: voce 1 di 4
# term: ricevuta → { -ricevuta-del-permesso } = اجازت نامے کی رسید
# term: anagrafe → { -anagrafe } = رہائشیوں کے اندراج کا دفتر
l-wfywr = **کیا آپ اجازت نامے کی تجدید کرا رہے ہیں؟** رسید لے جائیں۔ تجدید کے بعد نیا اجازت نامہ anagrafe میں دکھائیں: آپ کے پاس 60 دن ہیں۔
# it: **Sei ospite?** Chi ti ospita firma una dichiarazione.
# note: voce 2 di 4
l-6hwhg = **کیا آپ کسی کے مہمان ہیں؟** جو آپ کو ٹھہراتا ہے وہ ایک اقرار نامے پر دستخط کرتا ہے۔
# it: **Non hai una casa?** Puoi chiedere la residenza lo stesso. Parla con i [servizi sociali][1].
# note: voce 3 di 4
# note: [1] = servizi/servizio-sociale
# term: residenza → { -residenza } = رہائش کا اندراج
l-qhq6a = **کیا آپ کے پاس مکان نہیں ہے؟** پھر بھی آپ رہائش کے اندراج کی درخواست دے سکتے ہیں۔ [سوشل سروسز (servizi sociali)][1] سے بات کریں۔
# it: **Chiedi asilo?** Puoi iscriverti con i documenti della domanda.
# note: voce 4 di 4
# term: asilo → { -protezione-internazionale } = بین الاقوامی تحفظ
l-c79ux = **کیا آپ پناہ مانگ رہے ہیں؟** آپ درخواست کی دستاویزات سے اندراج کرا سکتے ہیں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-tgdw4 = اگر کوئی مسئلہ ہو جائے
# it: Un padrone di casa non può vietarti la residenza, se il contratto è regolare. Se il Comune dice di no, chiedi una risposta scritta. Portala a un [patronato][1] o a un avvocato.
# note: [1] = servizi/aiuto-patronato-caf
# term: residenza → { -residenza } = رہائش کا اندراج
# term: patronato → { -patronato } = مفت مدد کا دفتر
p-jm73m = اگر معاہدہ قانونی ہے تو مالک مکان آپ کو رہائش کے اندراج سے نہیں روک سکتا۔ اگر بلدیہ انکار کرے تو لکھا ہوا جواب مانگیں۔ وہ کسی [مفت مدد کے دفتر (patronato)][1] یا وکیل کو دکھائیں۔
