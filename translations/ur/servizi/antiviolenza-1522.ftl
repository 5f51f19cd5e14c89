### 1522: aiuto contro violenza e stalking — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: 1522: aiuto contro violenza e stalking
title = 1522: تشدد اور پیچھا کرنے (stalking) کے خلاف مدد
# it: Un numero gratuito, sempre attivo, per chi subisce violenza o stalking.
summary = مفت نمبر، ہر وقت چالو، ان کے لیے جن پر تشدد ہوتا ہے یا جن کا پیچھا کیا جاتا ہے۔
# it: violenza; stalking; maltrattamenti; centro antiviolenza; marito violento; violenza sulle donne; codice rosso; mi picchia; botte; ho paura; marito picchia; stupro; violentata; stuprata; mi hanno stuprata; mi ha violentata; violenza sessuale; abuso sessuale; molestie sessuali; matrimonio forzato; vogliono farmi sposare; costretta a sposarmi; non voglio sposarmi; mio marito mi minaccia; mi ha picchiato; mi ha picchiata; mi picchiano; sono stata picchiata; picchiata; mi hanno picchiata; mi segue; rinchiusa; vuole uccidermi; mi tocca il capo
# term: centro antiviolenza → { -centro-antiviolenza } = خواتین پر تشدد کے خلاف مرکز
keywords = تشدد; پیچھا کرنا; مار پیٹ; گھریلو تشدد; شوہر مارتا ہے; خواتین پر تشدد; 1522; مجھے مارتا ہے; ڈر لگتا ہے; ریپ; جنسی زیادتی; عصمت دری; میرا ریپ ہوا; میرے ساتھ زیادتی ہوئی; جنسی تشدد; جنسی ہراسانی; زبردستی شادی; جبری شادی; زبردستی شادی کر رہے ہیں; شادی نہیں کرنا چاہتی; شوہر دھمکی دیتا ہے; مجھے مارا; شوہر نے مارا; مجھے پیٹا; مجھے مارا گیا; میرا پیچھا کرتا ہے; مجھے بند کر دیا; مجھے مارنا چاہتا ہے; باس مجھے چھوتا ہے
# it: ascolto e informazioni
f-ggfw7 = بات سننا اور معلومات
# it: violenza e stalking
f-tc9cr = تشدد اور پیچھا کر کے تنگ کرنا (stalking)
# it: emergenza
f-2k7hv = ایمرجنسی
# it: Al { $phone } risponde una persona che ti ascolta. Il servizio è attivo a ogni ora, ogni giorno.
# note: $phone = un dato; lo scrive il sito
p-3h985 = { $phone } پر ایک شخص آپ کی بات سنتا ہے۔ یہ سروس ہر دن، ہر وقت چالو ہے۔

## A chi è rivolto

# it: Alle donne che subiscono violenza o stalking. Può chiamare anche chi conosce una donna in pericolo.
p-d93xk = ان خواتین کے لیے جن پر تشدد ہوتا ہے یا جن کا پیچھا کیا جاتا ہے۔ وہ شخص بھی فون کر سکتا ہے جو کسی خطرے میں پڑی خاتون کو جانتا ہو۔
# it: Puoi chiamare anche senza documenti.
p-9m8nq = آپ دستاویزات کے بغیر بھی فون کر سکتی ہیں۔

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-62xh4 = اگر آپ ابھی خطرے میں ہیں تو { $phone-emergenza } پر فون کریں۔
# it: Cerca un posto sicuro per parlare.
# note: voce 1 di 4
l-kfims = بات کرنے کے لیے محفوظ جگہ ڈھونڈیں۔
# it: Chiama il { $phone-violenza-e-stalking }. La chiamata è **gratis**.
# note: voce 2 di 4
# note: $phone-violenza-e-stalking = un dato; lo scrive il sito
l-9gvu6 = { $phone-violenza-e-stalking } پر فون کریں۔ فون **مفت** ہے۔
# it: Racconta che cosa succede. Puoi non dire il tuo nome.
# note: voce 3 di 4
l-h3nqz = بتائیں کہ کیا ہو رہا ہے۔ آپ چاہیں تو اپنا نام نہ بتائیں۔
# it: Chiedi dove trovi un [centro antiviolenza][1].
# note: voce 4 di 4
# note: [1] = termini/centro-antiviolenza
# term: centro antiviolenza → { -centro-antiviolenza } = خواتین پر تشدد کے خلاف مرکز
l-t2a64 = پوچھیں کہ [خواتین پر تشدد کے خلاف مرکز (centro antiviolenza)][1] کہاں ہے۔
# it: Rispondono in più lingue: di' subito la tua. Se non puoi parlare, c'è anche una chat sul sito del { $phone-violenza-e-stalking }.
# note: $phone-violenza-e-stalking = un dato; lo scrive il sito
p-aevtw = وہ کئی زبانوں میں جواب دیتے ہیں: فوراً اپنی زبان بتائیں۔ اگر آپ بول نہیں سکتیں تو { $phone-violenza-e-stalking } کی ویب سائٹ پر چیٹ (chat) بھی ہے۔

## Cosa si ottiene

# it: Una persona ti ascolta e ti spiega che cosa puoi fare. Decidi tu i passi da fare.
p-fzjn3 = ایک شخص آپ کی بات سنتا ہے اور بتاتا ہے کہ آپ کیا کر سکتی ہیں۔ کیا قدم اٹھانا ہے، یہ فیصلہ آپ کا ہے۔
# it: Se casa tua non è sicura, il centro antiviolenza può cercare una [casa rifugio][1]. È un posto segreto e protetto.
# note: voce 1 di 3
# note: [1] = termini/centro-antiviolenza
# term: centro antiviolenza → { -centro-antiviolenza } = خواتین پر تشدد کے خلاف مرکز
l-5mafj = اگر آپ کا گھر محفوظ نہیں ہے تو خواتین پر تشدد کے خلاف مرکز (centro antiviolenza) آپ کے لیے [پناہ گاہ (casa rifugio)][1] ڈھونڈ سکتا ہے۔ یہ خفیہ اور محفوظ جگہ ہے۔
# it: I tuoi figli possono venire con te.
# note: voce 2 di 3
l-8mqhf = آپ کے بچے آپ کے ساتھ آ سکتے ہیں۔
# it: Per maltrattamenti, stalking e violenza sessuale l'avvocato è [pagato dallo Stato][1], con **qualsiasi reddito**.
# note: voce 3 di 3
# note: [1] = servizi/patrocinio-gratuito
# term: reddito → { -reddito } = آمدنی
l-f7duw = گھر میں مار پیٹ اور برے سلوک (maltrattamenti)، پیچھا کیے جانے (stalking) اور جنسی تشدد کے معاملے میں وکیل کی فیس [حکومت دیتی ہے][1]، **آمدنی جتنی بھی ہو**۔

## Casi particolari

# it: La legge prevede un [permesso di soggiorno][1] per chi subisce violenza in casa. Non è automatico: chiedi a un centro antiviolenza o a un avvocato.
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = رہائشی اجازت نامہ
# term: centro antiviolenza → { -centro-antiviolenza } = خواتین پر تشدد کے خلاف مرکز
p-2rxzn = قانون میں گھر میں تشدد سہنے والوں کے لیے ایک [رہائشی اجازت نامہ (permesso di soggiorno)][1] ہے۔ یہ خود بخود نہیں ملتا: خواتین پر تشدد کے خلاف مرکز (centro antiviolenza) یا وکیل سے پوچھیں۔
# it: Hai un permesso per famiglia? Se lasci tuo marito, di solito puoi chiedere un permesso tuo. Chiedi prima al centro antiviolenza o a un avvocato.
# term: centro antiviolenza → { -centro-antiviolenza } = خواتین پر تشدد کے خلاف مرکز
p-7sjhr = کیا آپ کا اجازت نامہ خاندان کے لیے ہے؟ اگر آپ شوہر کو چھوڑ دیں تو عام طور پر اپنا الگ اجازت نامہ مانگ سکتی ہیں۔ پہلے خواتین پر تشدد کے خلاف مرکز (centro antiviolenza) یا وکیل سے پوچھیں۔
# it: Sei ferita? Vai al [pronto soccorso][1]. Di' all'infermiere: **ho subito violenza**. C'è un percorso riservato.
# note: «ho subito violenza» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = ہسپتال کی ایمرجنسی
p-mns8n = کیا آپ زخمی ہیں؟ [ہسپتال کی ایمرجنسی (pronto soccorso)][1] جائیں۔ نرس سے کہیں: **ho subito violenza** (مجھ پر تشدد ہوا ہے)۔ اس کے لیے ایک الگ رازداری والا طریقہ ہے۔

## Per la tua sicurezza

# it: Per la tua sicurezza
t-zen25 = آپ کی حفاظت کے لیے
# it: Se qualcuno controlla il tuo telefono, cancella la chiamata dall'elenco.
# note: critico: qui uno sbaglio può fare danno
p-93si7 = اگر کوئی آپ کا فون دیکھتا ہے تو فون کی فہرست سے یہ کال مٹا دیں۔
# it: Se puoi, chiama dal telefono di una persona di cui ti fidi.
# note: critico: qui uno sbaglio può fare danno
p-7gbeh = اگر ہو سکے تو کسی ایسے شخص کے فون سے کال کریں جس پر آپ کو بھروسا ہے۔
