### Minorenne straniero senza genitori — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Minorenne straniero senza genitori
# term: minorenne → { -minore } = نابالغ
title = والدین کے بغیر غیر ملکی نابالغ
# it: Se hai meno di 18 anni e sei solo, hai diritto a casa, scuola e tutore.
# term: tutore → { -tutore } = سرپرست
summary = اگر آپ 18 سال سے کم ہیں اور اکیلے ہیں تو گھر، سکول اور سرپرست آپ کا حق ہے۔
# it: minore non accompagnato; MSNA; tutore; comunità; ragazzo solo; sono solo; senza genitori
# term: minore → { -minore } = نابالغ
# term: tutore → { -tutore } = سرپرست
keywords = اکیلا نابالغ; 18 سال سے کم; سرپرست; بچوں کا مرکز; اکیلا لڑکا; مینورے; میں اکیلا ہوں; ماں باپ کے بغیر
# it: un posto sicuro, un tutore e un permesso per minore età
# term: tutore → { -tutore } = سرپرست
# term: minore → { -minore } = نابالغ
f-dhnvt = محفوظ جگہ، { -tutore } اور نابالغ کا اجازت نامہ
# it: emergenza
f-8qs5y = ایمرجنسی
# it: bambini in pericolo
f-8qyjt = خطرے میں بچے
# it: Se sei minorenne, in Italia **nessuno può mandarti via** solo perché non hai documenti. Ci sono poche eccezioni, e le decide un giudice.
# term: minorenne → { -minore } = نابالغ
p-evqs4 = اگر آپ نابالغ ہیں تو اٹلی سے **کوئی آپ کو صرف اس لیے نہیں نکال سکتا** کہ آپ کے پاس دستاویزات نہیں ہیں۔ استثنا بہت کم ہیں، اور ان کا فیصلہ جج کرتا ہے۔

## A chi è rivolto

# it: A chi ha meno di 18 anni e non ha qui i genitori o un altro adulto responsabile.
p-xfyvv = ان کے لیے جن کی عمر 18 سال سے کم ہے اور یہاں والدین یا کوئی اور ذمہ دار بالغ نہیں ہے۔

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-ievy6 = اگر آپ ابھی خطرے میں ہیں تو { $phone-emergenza } پر فون کریں۔
# it: Vai dalla polizia, in Comune o dai [servizi sociali][1]. Di' che hai meno di 18 anni e sei senza adulti.
# note: voce 1 di 5
# note: [1] = servizi/servizio-sociale
l-pqrmt = پولیس، بلدیہ (Comune) یا [سوشل سروسز (servizi sociali)][1] کے پاس جائیں۔ بتائیں کہ آپ کی عمر 18 سال سے کم ہے اور آپ کے ساتھ کوئی بالغ نہیں ہے۔
# it: Ti portano in un posto sicuro, di regola solo per minorenni.
# note: voce 2 di 5
# term: minorenni → { -minore } = نابالغ
l-ttaez = وہ آپ کو محفوظ جگہ لے جاتے ہیں، جو عام طور پر صرف 18 سال سے کم عمر والوں کے لیے ہوتی ہے۔
# it: Qualcuno parla con te, con un mediatore. Di' la verità su età e famiglia.
# note: voce 3 di 5
l-2wwa9 = کوئی ثقافتی ثالث کے ساتھ آپ سے بات کرتا ہے۔ عمر اور خاندان کے بارے میں سچ بتائیں۔
# it: Un giudice nomina un [tutore][1]. È un adulto che ti aiuta nelle scelte.
# note: voce 4 di 5
# note: [1] = termini/tutore
# term: tutore → { -tutore } = سرپرست
l-ju445 = جج ایک [سرپرست (tutore)][1] مقرر کرتا ہے۔ یہ ایک بالغ ہے جو فیصلوں میں آپ کی مدد کرتا ہے۔
# it: Il tutore chiede per te il permesso e il medico. Vai a scuola.
# note: voce 5 di 5
# term: tutore → { -tutore } = سرپرست
l-5uusz = سرپرست آپ کے لیے اجازت نامہ اور ڈاکٹر مانگتا ہے۔ آپ سکول جاتے ہیں۔

## Cosa si ottiene

# it: Un posto dove vivere, la scuola, il medico, un avvocato. È tutto gratis.
p-fewrz = رہنے کی جگہ، سکول، ڈاکٹر، وکیل۔ سب مفت ہے۔

## Casi particolari

# it: **Hai un parente in Italia o in Europa?** Dillo: forse puoi andare da lui.
# note: voce 1 di 2
l-s2yap = **کیا اٹلی یا یورپ میں آپ کا رشتہ دار ہے؟** بتائیں: شاید آپ اس کے پاس جا سکتے ہیں۔
# it: **Compi 18 anni?** Prima del compleanno chiedi al tutore del permesso nuovo e dell'aiuto dopo i 18 anni.
# note: voce 2 di 2
# term: tutore → { -tutore } = سرپرست
l-84ek9 = **کیا آپ 18 سال کے ہو رہے ہیں؟** سالگرہ سے پہلے سرپرست سے نئے اجازت نامے اور 18 سال کے بعد کی مدد کا پوچھیں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-w2k3g = اگر کوئی مسئلہ ہو جائے
# it: Se qualcuno ti fa lavorare con la forza o ti chiede soldi, parla con un educatore. Puoi chiamare anche il { $phone-bambini-in-pericolo }.
# note: $phone-bambini-in-pericolo = un dato; lo scrive il sito
p-z87dg = اگر کوئی آپ سے زبردستی کام کرائے یا پیسے مانگے تو مرکز کے نگران (educatore) سے بات کریں۔ آپ { $phone-bambini-in-pericolo } پر بھی فون کر سکتے ہیں۔
