### Carta d'identità elettronica (CIE) — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Carta d'identità elettronica (CIE)
# term: carta d'identità elettronica → { -carta-di-identita } = شناختی کارڈ
title = الیکٹرانک شناختی کارڈ (CIE)
# it: Come chiedere in Comune la carta d'identità.
# term: carta d'identità → { -carta-di-identita } = شناختی کارڈ
summary = بلدیہ سے شناختی کارڈ کیسے مانگیں۔
# it: carta d'identità; CIE; documento; identità; carta elettronica
# term: carta d'identità → { -carta-di-identita } = شناختی کارڈ
keywords = شناختی کارڈ; CIE; آئی ڈی کارڈ; کارتا دی ادینتیتا; شناخت; دستاویز
# it: la vecchia carta, oppure la denuncia se l'hai persa
# term: denuncia → { -denuncia } = پولیس میں رپورٹ
f-qkzzb = پرانا کارڈ، یا اگر گم ہو گیا ہو تو پولیس میں رپورٹ
# it: la carta d'identità elettronica
# term: carta d'identità elettronica → { -carta-di-identita } = شناختی کارڈ
f-hbapn = الیکٹرانک { -carta-di-identita }
# it: La carta d'identità dice chi sei. Per i cittadini stranieri **non** vale per viaggiare in altri Paesi.
# term: carta d'identità → { -carta-di-identita } = شناختی کارڈ
p-z4u3s = { -carta-di-identita } بتاتا ہے کہ آپ کون ہیں۔ غیر ملکی شہری اس پر دوسرے ملکوں کا سفر **نہیں** کر سکتے۔

## A chi è rivolto

# it: A chi ha la [residenza][1] nel Comune. Puoi chiederla anche per i bambini.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = رہائش کا اندراج
p-xppbb = ان کے لیے جن کی [رہائش کا اندراج (residenza)][1] اس بلدیہ میں ہے۔ آپ بچوں کے لیے بھی مانگ سکتے ہیں۔

## Come fare

# it: Prenota un appuntamento all'[anagrafe][1] del tuo Comune. Puoi farlo anche sul sito { $booking_url }.
# note: voce 1 di 6
# note: PIN e PUK non si traducono.
# note: $booking_url = un dato; lo scrive il sito
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = رہائشیوں کے اندراج کا دفتر
l-ysu4r = اپنی بلدیہ (Comune) کے [رہائشیوں کے اندراج کے دفتر (anagrafe)][1] میں وقت لیں۔ یہ ویب سائٹ { $booking_url } پر بھی کر سکتے ہیں۔
# it: Vai di persona con i documenti e la [fototessera][1].
# note: voce 2 di 6
# note: [1] = termini/fototessera
# term: fototessera → { -fototessera } = پاسپورٹ سائز تصویر
l-j245n = دستاویزات اور [پاسپورٹ سائز تصویر (fototessera)][1] کے ساتھ خود جائیں۔
# it: Controlla bene i tuoi dati. Lasci la firma e le [impronte digitali][1].
# note: voce 3 di 6
# note: [1] = termini/impronte-digitali
# term: impronte digitali → { -impronte-digitali } = انگلیوں کے نشان
l-cwaen = اپنی معلومات اچھی طرح دیکھ لیں۔ آپ دستخط اور [انگلیوں کے نشان (impronte digitali)][1] دیتے ہیں۔
# it: Paga allo sportello.
# note: voce 4 di 6
l-huq9w = کاؤنٹر پر پیسے ادا کریں۔
# it: Tieni il foglio: c'è la prima parte dei codici **PIN** e **PUK**.
# note: voce 5 di 6
l-apne7 = کاغذ سنبھال کر رکھیں: اس پر **PIN** اور **PUK** کوڈ کا پہلا حصہ ہے۔
# it: La carta arriva per posta o in Comune. Con la carta c'è la seconda parte dei codici.
# note: voce 6 di 6
l-hamee = کارڈ ڈاک سے یا بلدیہ میں آتا ہے۔ کارڈ کے ساتھ کوڈ کا دوسرا حصہ ہوتا ہے۔

## Tempi e scadenze

# it: La carta arriva di solito in pochi giorni lavorativi. Nell'attesa usa la ricevuta.
# term: ricevuta → { -ricevuta-del-permesso } = اجازت نامے کی رسید
p-qwyr8 = کارڈ عام طور پر چند کام کے دنوں میں آ جاتا ہے۔ انتظار کے دوران رسید استعمال کریں۔
# it: La vecchia carta **di carta** non vale più. Se hai ancora quella, chiedi subito la nuova.
p-n7zcy = پرانا **کاغذ والا** کارڈ اب کارآمد نہیں ہے۔ اگر آپ کے پاس ابھی وہی ہے تو فوراً نیا مانگیں۔

## Quanto costa

# it: C'è un prezzo fissato dallo Stato. Il Comune può aggiungere una piccola somma. Chiedi quando prenoti.
p-ew59f = قیمت حکومت نے مقرر کی ہے۔ بلدیہ اس میں تھوڑی رقم بڑھا سکتی ہے۔ وقت لیتے ہوئے پوچھ لیں۔

## Casi particolari

# it: Per un figlio minore di solito vengono i genitori. Porta anche il bambino.
# note: voce 1 di 2
# term: minore → { -minore } = نابالغ
l-6awcv = نابالغ بچے کے لیے عام طور پر ماں باپ آتے ہیں۔ بچے کو بھی ساتھ لائیں۔
# it: Se non puoi uscire di casa per malattia, chiedi al Comune: può venire una persona da te.
# note: voce 2 di 2
l-pu5hb = اگر آپ بیماری کی وجہ سے گھر سے نہیں نکل سکتے تو بلدیہ سے پوچھیں: کوئی شخص آپ کے گھر آ سکتا ہے۔

## Se qualcosa va male

# it: Se qualcosa va male
t-w85zq = اگر کوئی مسئلہ ہو جائے
# it: Hai un viaggio o un problema urgente e non ci sono appuntamenti? Spiegalo all'anagrafe: per casi gravi c'è un'altra strada.
# term: anagrafe → { -anagrafe } = رہائشیوں کے اندراج کا دفتر
p-qk8k7 = کیا آپ کا سفر ہے یا کوئی فوری مسئلہ، اور کوئی وقت نہیں مل رہا؟ anagrafe کو بتائیں: سنگین صورتوں کے لیے دوسرا طریقہ ہے۔
