### 1522: aiuto contro violenza e stalking — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: 1522: aiuto contro violenza e stalking
title = 1522: নির্যাতন ও পিছু নেওয়ার বিরুদ্ধে সাহায্য
# it: Un numero gratuito, sempre attivo, per chi subisce violenza o stalking.
summary = নির্যাতন বা পিছু নেওয়ার (stalking) শিকার মানুষের জন্য একটি বিনামূল্যের নম্বর, সব সময় চালু।
# it: violenza; stalking; maltrattamenti; centro antiviolenza; marito violento; violenza sulle donne; codice rosso; mi picchia; botte; ho paura; marito picchia; stupro; violentata; stuprata; mi hanno stuprata; mi ha violentata; violenza sessuale; abuso sessuale; molestie sessuali; matrimonio forzato; vogliono farmi sposare; costretta a sposarmi; non voglio sposarmi; mio marito mi minaccia; mi ha picchiato; mi ha picchiata; mi picchiano; sono stata picchiata; picchiata; mi hanno picchiata; mi segue; rinchiusa; vuole uccidermi; mi tocca il capo
# term: centro antiviolenza → { -centro-antiviolenza } = নারী নির্যাতন প্রতিরোধ কেন্দ্র
keywords = নির্যাতন; মারধর; স্বামী মারে; পিছু নেওয়া; স্টকিং; নারী নির্যাতন; নির্যাতন প্রতিরোধ কেন্দ্র; আমাকে মারে; মার খাই; ভয় লাগে; ধর্ষণ; আমাকে ধর্ষণ করেছে; আমি ধর্ষণের শিকার; যৌন নির্যাতন; যৌন হয়রানি; আমার সাথে জোর করেছে; পারিবারিক নির্যাতন; জোর করে বিয়ে; আমাকে জোর করে বিয়ে দিচ্ছে; বিয়ে করতে চাই না; স্বামী হুমকি দেয়; আমাকে মেরেছে; আমাকে মারধর করেছে; স্বামী মেরেছে; আমাকে পিটিয়েছে; আমার পিছু নেয়; আটকে রেখেছে; আমাকে মেরে ফেলতে চায়; বস আমাকে স্পর্শ করে
# it: ascolto e informazioni
f-ggfw7 = কথা বলার সুযোগ ও তথ্য
# it: violenza e stalking
f-tc9cr = নির্যাতন ও পিছু নেওয়া
# it: emergenza
f-2k7hv = জরুরি অবস্থা
# it: Al { $phone } risponde una persona che ti ascolta. Il servizio è attivo a ogni ora, ogni giorno.
# note: $phone = un dato; lo scrive il sito
p-3h985 = { $phone } নম্বরে একজন মানুষ উত্তর দেন ও আপনার কথা শোনেন। সেবাটি প্রতিদিন, সব সময় চালু।

## A chi è rivolto

# it: Alle donne che subiscono violenza o stalking. Può chiamare anche chi conosce una donna in pericolo.
p-d93xk = যেসব নারী নির্যাতন বা পিছু নেওয়ার শিকার। বিপদে থাকা কোনো নারীকে যিনি চেনেন, তিনিও ফোন করতে পারেন।
# it: Puoi chiamare anche senza documenti.
p-9m8nq = কাগজপত্র না থাকলেও ফোন করতে পারেন।

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-62xh4 = এই মুহূর্তে বিপদে থাকলে { $phone-emergenza } নম্বরে ফোন করুন।
# it: Cerca un posto sicuro per parlare.
# note: voce 1 di 4
l-kfims = কথা বলার জন্য একটি নিরাপদ জায়গা খুঁজুন।
# it: Chiama il { $phone-violenza-e-stalking }. La chiamata è **gratis**.
# note: voce 2 di 4
# note: $phone-violenza-e-stalking = un dato; lo scrive il sito
l-9gvu6 = { $phone-violenza-e-stalking } নম্বরে ফোন করুন। ফোন করা **বিনামূল্যে**।
# it: Racconta che cosa succede. Puoi non dire il tuo nome.
# note: voce 3 di 4
l-h3nqz = কী হচ্ছে বলুন। আপনার নাম না বললেও চলে।
# it: Chiedi dove trovi un [centro antiviolenza][1].
# note: voce 4 di 4
# note: [1] = termini/centro-antiviolenza
# term: centro antiviolenza → { -centro-antiviolenza } = নারী নির্যাতন প্রতিরোধ কেন্দ্র
l-t2a64 = কোথায় [নারী নির্যাতন প্রতিরোধ কেন্দ্র (centro antiviolenza)][1] পাবেন জিজ্ঞেস করুন।
# it: Rispondono in più lingue: di' subito la tua. Se non puoi parlare, c'è anche una chat sul sito del { $phone-violenza-e-stalking }.
# note: $phone-violenza-e-stalking = un dato; lo scrive il sito
p-aevtw = তাঁরা কয়েকটি ভাষায় উত্তর দেন: শুরুতেই আপনার ভাষা বলুন। কথা বলতে না পারলে { $phone-violenza-e-stalking }-এর সাইটে চ্যাটও (chat) আছে।

## Cosa si ottiene

# it: Una persona ti ascolta e ti spiega che cosa puoi fare. Decidi tu i passi da fare.
p-fzjn3 = একজন মানুষ আপনার কথা শোনেন এবং কী করতে পারেন বুঝিয়ে বলেন। কোন পদক্ষেপ নেবেন, আপনি ঠিক করেন।
# it: Se casa tua non è sicura, il centro antiviolenza può cercare una [casa rifugio][1]. È un posto segreto e protetto.
# note: voce 1 di 3
# note: [1] = termini/centro-antiviolenza
# term: centro antiviolenza → { -centro-antiviolenza } = নারী নির্যাতন প্রতিরোধ কেন্দ্র
l-5mafj = আপনার বাড়ি নিরাপদ না হলে নারী নির্যাতন প্রতিরোধ কেন্দ্র (centro antiviolenza) আপনার জন্য একটি [আশ্রয়কেন্দ্র (casa rifugio)][1] খুঁজতে পারে। এটি গোপন ও সুরক্ষিত জায়গা।
# it: I tuoi figli possono venire con te.
# note: voce 2 di 3
l-8mqhf = আপনার সন্তানেরা আপনার সঙ্গে আসতে পারে।
# it: Per maltrattamenti, stalking e violenza sessuale l'avvocato è [pagato dallo Stato][1], con **qualsiasi reddito**.
# note: voce 3 di 3
# note: [1] = servizi/patrocinio-gratuito
# term: reddito → { -reddito } = আয়
l-f7duw = পারিবারিক নির্যাতন (maltrattamenti), পিছু নেওয়া (stalking) ও যৌন নির্যাতনের ক্ষেত্রে উকিলের খরচ [সরকার দেয়][1], **আয় যা-ই হোক**।

## Casi particolari

# it: La legge prevede un [permesso di soggiorno][1] per chi subisce violenza in casa. Non è automatico: chiedi a un centro antiviolenza o a un avvocato.
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
# term: centro antiviolenza → { -centro-antiviolenza } = নারী নির্যাতন প্রতিরোধ কেন্দ্র
p-2rxzn = বাড়িতে নির্যাতনের শিকার মানুষের জন্য আইনে একটি [বসবাসের অনুমতিপত্র (permesso di soggiorno)][1] আছে। এটি আপনা-আপনি পাওয়া যায় না: একটি নারী নির্যাতন প্রতিরোধ কেন্দ্রে (centro antiviolenza) বা উকিলের কাছে জিজ্ঞেস করুন।
# it: Hai un permesso per famiglia? Se lasci tuo marito, di solito puoi chiedere un permesso tuo. Chiedi prima al centro antiviolenza o a un avvocato.
# term: centro antiviolenza → { -centro-antiviolenza } = নারী নির্যাতন প্রতিরোধ কেন্দ্র
p-7sjhr = আপনার পরিবারের অনুমতিপত্র আছে? স্বামীকে ছেড়ে গেলে সাধারণত নিজের আলাদা অনুমতিপত্র চাইতে পারেন। আগে নারী নির্যাতন প্রতিরোধ কেন্দ্রে (centro antiviolenza) বা উকিলের কাছে জিজ্ঞেস করুন।
# it: Sei ferita? Vai al [pronto soccorso][1]. Di' all'infermiere: **ho subito violenza**. C'è un percorso riservato.
# note: «ho subito violenza» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = হাসপাতালের জরুরি বিভাগ
p-mns8n = আঘাত পেয়েছেন? [হাসপাতালের জরুরি বিভাগে (pronto soccorso)][1] যান। নার্সকে বলুন: **ho subito violenza** (আমি নির্যাতনের শিকার হয়েছি)। সেখানে গোপনীয়তা রেখে সাহায্যের ব্যবস্থা আছে।

## Per la tua sicurezza

# it: Per la tua sicurezza
t-zen25 = আপনার নিরাপত্তার জন্য
# it: Se qualcuno controlla il tuo telefono, cancella la chiamata dall'elenco.
# note: critico: qui uno sbaglio può fare danno
p-93si7 = কেউ আপনার ফোনে নজর রাখলে কলের তালিকা থেকে এই কলটি মুছে ফেলুন।
# it: Se puoi, chiama dal telefono di una persona di cui ti fidi.
# note: critico: qui uno sbaglio può fare danno
p-7gbeh = পারলে আপনার বিশ্বস্ত কারও ফোন থেকে কল করুন।
