### Asilo nido e scuola dell'infanzia — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Asilo nido e scuola dell'infanzia
# term: asilo nido → { -asilo-nido } = چھوٹے بچوں کی نرسری
title = نرسری اور کنڈرگارٹن
# it: Dove lasciare i bambini da 0 a 5 anni, e come pagare meno.
summary = 0 سے 5 سال کے بچوں کو کہاں چھوڑیں، اور کم پیسے کیسے دیں۔
# it: asilo nido; asilo; nido; scuola materna; bonus nido; infanzia; bambini piccoli
# term: asilo nido → { -asilo-nido } = چھوٹے بچوں کی نرسری
# term: asilo → { -protezione-internazionale } = بین الاقوامی تحفظ
keywords = نرسری; نیدو; ازیلو; کنڈرگارٹن; ڈے کیئر; بونس نیدو; چھوٹے بچے
# it: un documento di un genitore
f-zigv2 = ماں یا باپ کی شناختی دستاویز
# it: il codice fiscale del bambino
# term: codice fiscale → { -codice-fiscale } = ٹیکس کوڈ
f-ce5xz = بچے کا { -codice-fiscale }
# it: il certificato dei vaccini
# term: vaccini → { -vaccino } = حفاظتی ٹیکا
f-x9343 = حفاظتی ٹیکوں کا سرٹیفکیٹ
# it: un posto al nido o alla scuola dell'infanzia
# term: nido → { -asilo-nido } = چھوٹے بچوں کی نرسری
f-mkn4v = نرسری یا کنڈرگارٹن میں جگہ
# it: L'[asilo nido][1] è per i bambini fino a 3 anni. La **scuola dell'infanzia** è da 3 a 5 anni.
# note: [1] = termini/asilo-nido
# term: asilo nido → { -asilo-nido } = چھوٹے بچوں کی نرسری
p-q8bfe = [چھوٹے بچوں کی نرسری (asilo nido)][1] 3 سال تک کے بچوں کے لیے ہے۔ **scuola dell'infanzia** (کنڈرگارٹن) 3 سے 5 سال تک ہے۔

## A chi è rivolto

# it: A tutte le famiglie. Nessuno dei due è obbligatorio, ma aiutano molto a imparare l'italiano.
p-693cx = سب خاندانوں کے لیے۔ دونوں میں سے کوئی لازمی نہیں، مگر اطالوی سیکھنے میں بہت مدد ملتی ہے۔

## Come fare

# it: **Nido:**
# term: nido → { -asilo-nido } = چھوٹے بچوں کی نرسری
p-3v2xq = **نرسری (nido):**
# it: Chiedi in Comune quando puoi fare la domanda. Di solito è in primavera.
# note: voce 1 di 4
l-y8ran = بلدیہ (Comune) سے پوچھیں کہ آپ درخواست کب دے سکتے ہیں۔ عام طور پر بہار میں۔
# it: Chiedi prima l'[ISEE][1].
# note: voce 2 di 4
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
l-4qiqu = پہلے [ISEE][1] بنوائیں۔
# it: Fai la domanda. Se i posti sono pochi, c'è una lista.
# note: voce 3 di 4
l-urk9y = درخواست دیں۔ اگر جگہیں کم ہوں تو ایک فہرست ہوتی ہے۔
# it: Prima di entrare, controlla i [vaccini][1].
# note: voce 4 di 4
# note: [1] = servizi/vaccinazioni
# term: vaccini → { -vaccino } = حفاظتی ٹیکا
l-kxwnq = داخل ہونے سے پہلے [حفاظتی ٹیکے (vaccini)][1] چیک کریں۔
# it: **Scuola dell'infanzia:**
p-8nwfi = **کنڈرگارٹن (scuola dell'infanzia):**
# it: Vai alla segreteria della scuola. Di solito fai la domanda in inverno.
# note: voce 1 di 2
l-yyqrz = سکول کے دفتر (segreteria) جائیں۔ درخواست عام طور پر سردیوں میں دیتے ہیں۔
# it: Se arrivi dopo, chiedi se c'è ancora posto.
# note: voce 2 di 2
l-nn8t9 = اگر بعد میں آئیں تو پوچھیں کہ ابھی جگہ ہے یا نہیں۔

## Quanto costa

# it: **Nido:** paghi ogni mese. Con un ISEE basso paghi meno. L'[INPS][1] dà anche il **bonus nido**.
# note: voce 1 di 2
# note: [1] = enti/istituto-inps
# term: nido → { -asilo-nido } = چھوٹے بچوں کی نرسری
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
l-vqccf = **نرسری:** ہر مہینے پیسے دیتے ہیں۔ کم ISEE ہو تو کم دیتے ہیں۔ [INPS][1] نرسری کا بونس (**bonus nido**) بھی دیتا ہے۔
# it: **Scuola dell'infanzia statale:** è gratis. Paghi di solito la mensa.
# note: voce 2 di 2
l-9nqpg = **سرکاری کنڈرگارٹن:** مفت ہے۔ عام طور پر کھانے کے پیسے دیتے ہیں۔
# it: Per il bonus tieni tutte le ricevute. Un [patronato][1] fa la domanda gratis.
# note: [1] = servizi/aiuto-patronato-caf
# term: ricevute → { -ricevuta-del-permesso } = اجازت نامے کی رسید
# term: patronato → { -patronato } = مفت مدد کا دفتر
p-ue362 = بونس کے لیے سب رسیدیں سنبھال کر رکھیں۔ [مفت مدد کا دفتر (patronato)][1] مفت درخواست دیتا ہے۔

## Casi particolari

# it: I bambini senza i vaccini obbligatori non possono entrare. Se il pediatra non può vaccinarli, porta il suo certificato.
# term: vaccini → { -vaccino } = حفاظتی ٹیکا
# term: pediatra → { -pediatra-di-libera-scelta } = بچوں کا ڈاکٹر
p-3z85y = لازمی ٹیکوں کے بغیر بچے داخل نہیں ہو سکتے۔ اگر { -pediatra-di-libera-scelta } انہیں ٹیکا نہیں لگا سکتا تو اس کا سرٹیفکیٹ لے جائیں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-giz6b = اگر کوئی مسئلہ ہو جائے
# it: Non c'è posto al nido? Chiedi se il Comune ha posti in altri nidi, anche privati. Chiedi anche ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
# term: nidi → { -asilo-nido } = چھوٹے بچوں کی نرسری
p-prc75 = کیا نرسری میں جگہ نہیں ہے؟ پوچھیں کہ بلدیہ کے پاس دوسری نرسریوں میں، نجی میں بھی، جگہ ہے یا نہیں۔ [سوشل سروسز (servizi sociali)][1] سے بھی پوچھیں۔
