### Cercare lavoro con il centro per l'impiego — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cercare lavoro con il centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = مركز التشغيل
title = البحث عن عمل مع مركز التشغيل
# it: Un ufficio pubblico e gratuito che ti aiuta a trovare un lavoro o un corso.
summary = مكتب عام ومجاني يساعدك على إيجاد عمل أو دورة تدريب.
# it: lavoro; disoccupato; curriculum; centro per l'impiego; DID; ufficio di collocamento; collocamento
# term: did → { -did } = إقرار الاستعداد للعمل
# term: ufficio di collocamento → { -centro-per-l-impiego } = مركز التشغيل
keywords = عمل; شغل; عاطل عن العمل; سيرة ذاتية; مكتب العمل; DID; تسجيل البطالة
# it: il curriculum, se ce l'hai
f-nsabb = السيرة الذاتية، إذا كانت لديك
# it: la dichiarazione di disponibilità al lavoro
f-5w58f = إقرار الاستعداد للعمل
# it: un colloquio e un patto con i passi da fare
f-gvxv4 = مقابلة واتفاق فيه الخطوات المطلوبة
# it: Il [centro per l'impiego][1] è un ufficio pubblico. In Lombardia lo gestisce la Provincia.
# note: [1] = termini/centro-per-l-impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = مركز التشغيل
p-9hx4g = [مركز التشغيل (centro per l'impiego)][1] مكتب عام. في لومبارديا تديره المقاطعة.

## A chi è rivolto

# it: A chi non ha lavoro o vuole cambiarlo. Se non sei cittadino dell'Unione europea, serve un permesso che fa lavorare.
p-4nwmg = لمن ليس لديه عمل أو يريد تغيير عمله. إذا لم تكن مواطنًا من الاتحاد الأوروبي، يلزم تصريح يسمح بالعمل.

## Come fare

# it: Chiedi al Comune o alla [Provincia][1] qual è il centro della tua zona.
# note: voce 1 di 6
# note: [1] = enti/provincia-di-cremona
l-9982h = اسأل البلدية (Comune) أو [المقاطعة][1] أي مركز يخص منطقتك.
# it: Prendi un appuntamento.
# note: voce 2 di 6
l-fhg5p = خذ موعدًا.
# it: Firma la [DID][1]: dici che sei senza lavoro e pronto a lavorare.
# note: voce 3 di 6
# note: [1] = termini/did
# term: did → { -did } = إقرار الاستعداد للعمل
l-xxegq = وقّع [إقرار الاستعداد للعمل (DID)][1]: به تقول إنك بدون عمل ومستعد للعمل.
# it: Fai il colloquio. Racconta che lavori hai fatto e che cosa sai fare.
# note: voce 4 di 6
l-ue7qr = احضر المقابلة. احكِ أي أعمال عملت فيها وماذا تعرف أن تعمل.
# it: Firma il **patto di servizio**. Dice che cosa fai tu e che cosa fa il centro.
# note: voce 5 di 6
l-equ8f = وقّع **اتفاق الخدمة (patto di servizio)**. وهو يقول ماذا تفعل أنت وماذا يفعل المركز.
# it: Vai a tutti gli appuntamenti.
# note: voce 6 di 6
l-eqw4j = اذهب إلى كل المواعيد.

## Cosa si ottiene

# it: aiuto per scrivere il curriculum
# note: voce 1 di 3
l-92477 = مساعدة في كتابة السيرة الذاتية
# it: offerte di lavoro
# note: voce 2 di 3
l-em8hw = عروض عمل
# it: corsi e [tirocini][1]
# note: voce 3 di 3
# note: [1] = termini/tirocinio
# term: tirocini → { -tirocinio } = التدريب العملي
l-iighg = دورات و[تدريب عملي][1]

## Casi particolari

# it: **Perdi il lavoro?** Non perdi subito il permesso. Con il permesso per [attesa occupazione][1] hai di solito almeno un anno per cercare.
# note: voce 1 di 3
# note: [1] = termini/attesa-occupazione
# term: attesa occupazione → { -attesa-occupazione } = تصريح انتظار العمل
l-w6d8v = **هل فقدت العمل؟** لا تفقد التصريح فورًا. مع [تصريح انتظار العمل (attesa occupazione)][1] لديك عادة سنة على الأقل للبحث.
# it: **Richiedenti asilo.** Dopo un certo tempo dalla domanda puoi lavorare.
# note: voce 2 di 3
# term: richiedenti asilo → { -richiedente-asilo } = طالب اللجوء
l-t5gkf = **طالبو اللجوء.** بعد مدة معينة من الطلب يمكنكم العمل.
# it: Ci sono anche **agenzie per il lavoro** private. Per chi cerca lavoro sono gratis.
# note: voce 3 di 3
l-6hmsq = هناك أيضًا **وكالات عمل** خاصة (agenzie per il lavoro). وهي مجانية لمن يبحث عن عمل.
# it: Non pagare mai per avere un lavoro. È vietato chiedere soldi a chi cerca lavoro.
# note: critico: qui uno sbaglio può fare danno
p-n8ici = لا تدفع أبدًا لكي تحصل على عمل. يُمنع طلب المال ممن يبحث عن عمل.

## Se qualcosa va male

# it: Se qualcosa va male
t-j8jcx = إذا حدثت مشكلة
# it: Se salti un appuntamento senza motivo, puoi perdere aiuti. Se stai male, porta il certificato del medico.
p-aujwp = إذا غبت عن موعد دون سبب، فقد تفقد مساعدات. إذا كنت مريضًا، فأحضر شهادة الطبيب.
