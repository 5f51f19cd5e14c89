### 1522: aiuto contro violenza e stalking — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: 1522: aiuto contro violenza e stalking
title = 1522: مساعدة ضد العنف والملاحقة
# it: Un numero gratuito, sempre attivo, per chi subisce violenza o stalking.
summary = رقم مجاني يعمل دائمًا، لمن يتعرض للعنف أو الملاحقة.
# it: violenza; stalking; maltrattamenti; centro antiviolenza; marito violento; violenza sulle donne; codice rosso; mi picchia; botte; ho paura; marito picchia; stupro; violentata; stuprata; mi hanno stuprata; mi ha violentata; violenza sessuale; abuso sessuale; molestie sessuali; matrimonio forzato; vogliono farmi sposare; costretta a sposarmi; non voglio sposarmi; mio marito mi minaccia; mi ha picchiato; mi ha picchiata; mi picchiano; sono stata picchiata; picchiata; mi hanno picchiata; mi segue; rinchiusa; vuole uccidermi; mi tocca il capo
# term: centro antiviolenza → { -centro-antiviolenza } = مركز مناهضة العنف
keywords = عنف; ملاحقة; سوء معاملة; مركز مناهضة العنف; زوج عنيف; عنف ضد النساء; زوجي يضربني; ضرب; أنا خائفة; اغتصاب; اغتصبوني; اغتصبني; تعرضت للاغتصاب; اعتداء جنسي; تحرش جنسي; عنف زوجي; عنف أسري; زواج قسري; زواج بالإكراه; يريدون تزويجي; يجبرونني على الزواج; لا أريد أن أتزوج; زوجي يهددني; ضربني; زوجي ضربني; تعرضت للضرب; ضربوني; يضربونني; يلاحقني; حبسني; محبوسة; يريد قتلي; المدير يلمسني
# it: ascolto e informazioni
f-ggfw7 = استماع ومعلومات
# it: violenza e stalking
f-tc9cr = العنف والملاحقة
# it: emergenza
f-2k7hv = طوارئ
# it: Al { $phone } risponde una persona che ti ascolta. Il servizio è attivo a ogni ora, ogni giorno.
# note: $phone = un dato; lo scrive il sito
p-3h985 = عند الاتصال بالرقم { $phone } يجيب شخص يستمع إليكِ. تعمل الخدمة في كل ساعة وكل يوم.

## A chi è rivolto

# it: Alle donne che subiscono violenza o stalking. Può chiamare anche chi conosce una donna in pericolo.
p-d93xk = للنساء اللواتي يتعرضن للعنف أو الملاحقة. ويمكن أيضًا أن يتصل من يعرف امرأة في خطر.
# it: Puoi chiamare anche senza documenti.
p-9m8nq = يمكنكِ الاتصال حتى بدون وثائق.

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-62xh4 = إذا كنتِ في خطر الآن، فاتصلي بالرقم { $phone-emergenza }.
# it: Cerca un posto sicuro per parlare.
# note: voce 1 di 4
l-kfims = ابحثي عن مكان آمن للكلام.
# it: Chiama il { $phone-violenza-e-stalking }. La chiamata è **gratis**.
# note: voce 2 di 4
# note: $phone-violenza-e-stalking = un dato; lo scrive il sito
l-9gvu6 = اتصلي بالرقم { $phone-violenza-e-stalking }. المكالمة **مجانية**.
# it: Racconta che cosa succede. Puoi non dire il tuo nome.
# note: voce 3 di 4
l-h3nqz = احكي ما يحدث. لستِ مضطرة إلى ذكر اسمك.
# it: Chiedi dove trovi un [centro antiviolenza][1].
# note: voce 4 di 4
# note: [1] = termini/centro-antiviolenza
# term: centro antiviolenza → { -centro-antiviolenza } = مركز مناهضة العنف
l-t2a64 = اسألي أين تجدين [مركزًا لمناهضة العنف][1].
# it: Rispondono in più lingue: di' subito la tua. Se non puoi parlare, c'è anche una chat sul sito del { $phone-violenza-e-stalking }.
# note: $phone-violenza-e-stalking = un dato; lo scrive il sito
p-aevtw = يجيبون بعدة لغات: قولي لغتكِ فورًا. إذا كنتِ لا تستطيعين الكلام، فهناك أيضًا محادثة مكتوبة (chat) على موقع { $phone-violenza-e-stalking }.

## Cosa si ottiene

# it: Una persona ti ascolta e ti spiega che cosa puoi fare. Decidi tu i passi da fare.
p-fzjn3 = يستمع إليكِ شخص ويشرح لكِ ما يمكنكِ فعله. أنتِ تقررين الخطوات.
# it: Se casa tua non è sicura, il centro antiviolenza può cercare una [casa rifugio][1]. È un posto segreto e protetto.
# note: voce 1 di 3
# note: [1] = termini/centro-antiviolenza
# term: centro antiviolenza → { -centro-antiviolenza } = مركز مناهضة العنف
l-5mafj = إذا لم يكن بيتكِ آمنًا، يمكن لمركز مناهضة العنف أن يبحث لكِ عن [بيت آمن (casa rifugio)][1]. هو مكان سري ومحمي.
# it: I tuoi figli possono venire con te.
# note: voce 2 di 3
l-8mqhf = يمكن أن يأتي أولادكِ معكِ.
# it: Per maltrattamenti, stalking e violenza sessuale l'avvocato è [pagato dallo Stato][1], con **qualsiasi reddito**.
# note: voce 3 di 3
# note: [1] = servizi/patrocinio-gratuito
# term: reddito → { -reddito } = الدخل
l-f7duw = في قضايا سوء المعاملة والملاحقة والعنف الجنسي [تدفع الدولة][1] أجرة المحامي، **مهما كان الدخل**.

## Casi particolari

# it: La legge prevede un [permesso di soggiorno][1] per chi subisce violenza in casa. Non è automatico: chiedi a un centro antiviolenza o a un avvocato.
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = تصريح الإقامة
# term: centro antiviolenza → { -centro-antiviolenza } = مركز مناهضة العنف
p-2rxzn = ينص القانون على [تصريح إقامة][1] لمن يتعرض للعنف في البيت. لا يُعطى تلقائيًا: اسألي مركزًا لمناهضة العنف أو محاميًا.
# it: Hai un permesso per famiglia? Se lasci tuo marito, di solito puoi chiedere un permesso tuo. Chiedi prima al centro antiviolenza o a un avvocato.
# term: centro antiviolenza → { -centro-antiviolenza } = مركز مناهضة العنف
p-7sjhr = هل لديكِ تصريح لأسباب عائلية؟ إذا تركتِ زوجكِ، يمكنكِ عادة أن تطلبي تصريحًا خاصًا بكِ. اسألي أولًا مركز مناهضة العنف أو محاميًا.
# it: Sei ferita? Vai al [pronto soccorso][1]. Di' all'infermiere: **ho subito violenza**. C'è un percorso riservato.
# note: «ho subito violenza» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = قسم الطوارئ
p-mns8n = هل أنتِ مجروحة؟ اذهبي إلى [قسم الطوارئ (pronto soccorso)][1]. قولي للممرض: **ho subito violenza** (تعرضت للعنف). هناك استقبال خاص وسري.

## Per la tua sicurezza

# it: Per la tua sicurezza
t-zen25 = من أجل سلامتك
# it: Se qualcuno controlla il tuo telefono, cancella la chiamata dall'elenco.
# note: critico: qui uno sbaglio può fare danno
p-93si7 = إذا كان أحد يراقب هاتفك، فاحذفي المكالمة من القائمة.
# it: Se puoi, chiama dal telefono di una persona di cui ti fidi.
# note: critico: qui uno sbaglio può fare danno
p-7gbeh = إذا أمكنكِ، فاتصلي من هاتف شخص تثقين به.
