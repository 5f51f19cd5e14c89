### Aprire un conto in banca o in posta — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Aprire un conto in banca o in posta
title = بینک یا ڈاکخانے میں اکاؤنٹ کھولنا
# it: Hai diritto a un conto semplice per ricevere la paga e gli aiuti.
summary = تنخواہ اور امداد لینے کے لیے سادہ اکاؤنٹ آپ کا حق ہے۔
# it: conto corrente; banca; posta; IBAN; conto di base; carta prepagata
# term: iban → { -iban } = بینک اکاؤنٹ کا کوڈ
keywords = بینک اکاؤنٹ; بینک; ڈاکخانہ; IBAN; اکاؤنٹ کھولنا; کارڈ; پیسے بھیجنا
# it: un documento: passaporto, carta d'identità, permesso o documento di richiedente asilo
# term: passaporto → { -passaporto } = پاسپورٹ
# term: carta d'identità → { -carta-di-identita } = شناختی کارڈ
# term: richiedente asilo → { -richiedente-asilo } = پناہ کی درخواست دینے والا
f-3rway = شناختی دستاویز: { -passaporto }، { -carta-di-identita }، اجازت نامہ یا { -richiedente-asilo(case: "obl") } کی دستاویز
# it: un conto con IBAN
# term: iban → { -iban } = بینک اکاؤنٹ کا کوڈ
f-vvs3e = IBAN والا اکاؤنٹ
# it: Per lo stipendio e gli aiuti serve quasi sempre un conto con un [IBAN][1].
# note: [1] = termini/iban
# term: iban → { -iban } = بینک اکاؤنٹ کا کوڈ
p-q4je7 = تنخواہ اور امداد کے لیے تقریباً ہمیشہ [IBAN][1] والا اکاؤنٹ چاہیے۔

## A chi è rivolto

# it: A chi vive legalmente nell'Unione europea. Vale anche per i richiedenti asilo.
# term: richiedenti asilo → { -richiedente-asilo } = پناہ کی درخواست دینے والا
p-y9bgt = ان کے لیے جو یورپی یونین میں قانونی طور پر رہتے ہیں۔ پناہ کی درخواست دینے والوں کے لیے بھی۔

## Come fare

# it: Vai in una banca o alla posta.
# note: voce 1 di 5
l-9z2y8 = بینک یا ڈاکخانے جائیں۔
# it: Chiedi il **conto di base**. È un conto semplice, con poche spese.
# note: voce 2 di 5
l-hbyc7 = **conto di base** (بنیادی اکاؤنٹ) مانگیں۔ یہ سادہ اور کم خرچ اکاؤنٹ ہے۔
# it: Porta il documento e il codice fiscale.
# note: voce 3 di 5
# term: codice fiscale → { -codice-fiscale } = ٹیکس کوڈ
l-chxz2 = شناختی دستاویز اور { -codice-fiscale } لے جائیں۔
# it: Leggi quanto costa ogni anno. Fatti spiegare le parole difficili.
# note: voce 4 di 5
l-ampnq = پڑھیں کہ سال کا کتنا خرچ ہے۔ مشکل لفظوں کا مطلب پوچھیں۔
# it: Tieni segreto il codice della carta.
# note: voce 5 di 5
l-9vb2a = کارڈ کا کوڈ کسی کو نہ بتائیں۔

## Quanto costa

# it: Il conto di base ha un prezzo fisso all'anno. Con un [ISEE][1] molto basso è **gratis**. Chiedi in banca il limite.
# note: [1] = termini/isee
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
p-pmbap = conto di base کی سال کی ایک مقررہ قیمت ہے۔ بہت کم [ISEE][1] ہو تو **مفت** ہے۔ حد بینک سے پوچھیں۔

## Casi particolari

# it: Il conto di base non permette di andare sotto zero.
# note: voce 1 di 2
l-y9azq = conto di base میں جمع رقم سے زیادہ نہیں نکال سکتے۔
# it: Per mandare soldi al tuo Paese confronta i prezzi. Usa solo agenzie autorizzate.
# note: voce 2 di 2
l-ddda2 = اپنے ملک پیسے بھیجنے کے لیے قیمتوں کا مقابلہ کریں۔ صرف اجازت یافتہ ایجنسیاں استعمال کریں۔
# it: Non prestare il tuo conto o la tua carta. Chi lo chiede spesso vuole nascondere soldi rubati. Il reato ricade anche su di te.
# note: critico: qui uno sbaglio può fare danno
p-rg8q7 = اپنا اکاؤنٹ یا کارڈ کسی کو نہ دیں۔ مانگنے والا اکثر چوری کے پیسے چھپانا چاہتا ہے۔ جرم آپ پر بھی آتا ہے۔

## Se qualcosa va male

# it: Se qualcosa va male
t-p9by6 = اگر کوئی مسئلہ ہو جائے
# it: La banca dice di no? Deve scriverti il motivo. Scrivi alla banca che non sei d'accordo (il **reclamo**). Se non basta, puoi rivolgerti alla Banca d'Italia: il sito è { $web }.
# note: $web = un dato; lo scrive il sito
p-w5x7v = کیا بینک انکار کرتا ہے؟ اسے وجہ لکھ کر دینی ہوتی ہے۔ بینک کو لکھیں کہ آپ متفق نہیں ہیں (**reclamo**، یعنی شکایت)۔ اگر یہ کافی نہ ہو تو Banca d'Italia سے رجوع کر سکتے ہیں: ویب سائٹ { $web } ہے۔
