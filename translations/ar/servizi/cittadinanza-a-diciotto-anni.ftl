### Nato in Italia: cittadinanza a 18 anni — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Nato in Italia: cittadinanza a 18 anni
# term: cittadinanza → { -cittadinanza } = الجنسية
title = مولود في إيطاليا: الجنسية في سن 18
# it: Chi è nato in Italia ha un anno di tempo per diventare cittadino.
summary = من وُلد في إيطاليا لديه سنة واحدة من الوقت ليصبح مواطنًا.
# it: seconda generazione; nato in Italia; diciotto anni; cittadinanza; maggiorenne
# term: cittadinanza → { -cittadinanza } = الجنسية
keywords = الجيل الثاني; مولود في إيطاليا; ثماني عشرة سنة; 18 سنة; جنسية; سن الرشد
# it: l'atto di nascita
f-bxrbi = شهادة الميلاد
# it: la prova che hai sempre vissuto in Italia
f-jrqxs = ما يثبت أنك عشت دائمًا في إيطاليا
# it: la cittadinanza italiana
# term: cittadinanza italiana → { -cittadinanza } = الجنسية
f-775pw = الجنسية الإيطالية
# it: Tra il giorno dei 18 anni e il giorno prima dei 19.
f-kuks2 = بين يوم إتمام 18 سنة واليوم الذي يسبق إتمام 19 سنة.
# it: Sei nato in Italia e hai sempre vissuto qui? A 18 anni puoi diventare cittadino italiano con una **dichiarazione**.
p-fwdvv = هل وُلدت في إيطاليا وعشت هنا دائمًا؟ في سن 18 يمكنك أن تصبح مواطنًا إيطاليًا **بإقرار (dichiarazione)** منك.

## A chi è rivolto

# it: A chi è nato in Italia da genitori stranieri. Devi aver vissuto qui sempre e in regola.
p-6t8d5 = لمن وُلد في إيطاليا من والدين أجنبيين. يجب أن تكون قد عشت هنا دائمًا وبشكل قانوني.

## Come fare

# it: Hai **un solo anno** di tempo: dai 18 ai 19 anni.
# note: critico: qui uno sbaglio può fare danno
p-cw9dh = لديك **سنة واحدة فقط** من الوقت: من 18 إلى 19 سنة.
# it: Il Comune deve scriverti prima dei tuoi 18 anni. Se non scrive, vai tu.
# note: voce 1 di 5
l-43jn8 = يجب على البلدية (Comune) أن تكتب إليك قبل أن تتم 18 سنة. إذا لم تكتب، فاذهب أنت إليها.
# it: Chiedi all'ufficio di [stato civile][1] che cosa serve.
# note: voce 2 di 5
# note: [1] = termini/stato-civile
# term: stato civile → { -stato-civile } = مكتب الحالة المدنية
l-sfmi4 = اسأل [مكتب الحالة المدنية (stato civile)][1] ما هو المطلوب.
# it: Raccogli le prove: scuola, vaccini, pediatra, permessi.
# note: voce 3 di 5
# term: vaccini → { -vaccino } = اللقاح
# term: pediatra → { -pediatra-di-libera-scelta } = طبيب الأطفال
l-ww32n = اجمع ما يثبت ذلك: المدرسة واللقاحات وطبيب الأطفال والتصاريح.
# it: Fai la dichiarazione in Comune.
# note: voce 4 di 5
l-sb5wp = قدّم الإقرار في البلدية.
# it: Il Comune controlla. Poi ti dice se sei cittadino.
# note: voce 5 di 5
l-h9ftz = تتحقق البلدية. ثم تقول لك هل أنت مواطن.

## Casi particolari

# it: **Ci sono buchi nella residenza?** Non rinunciare. Le prove di scuola e di cure possono bastare.
# note: voce 1 di 4
# term: residenza → { -residenza } = محل الإقامة
l-9zdbk = **هل هناك انقطاع في محل الإقامة؟** لا تتنازل عن طلبك. قد يكفي ما يثبت دراستك وعلاجك هنا.
# it: **I tuoi genitori non avevano il permesso quando sei nato?** Chiedi lo stesso: la legge non ti punisce per i loro ritardi.
# note: voce 2 di 4
l-e72m5 = **هل كان والداك بدون تصريح عندما وُلدت؟** اطلب رغم ذلك: القانون لا يعاقبك على تأخرهما.
# it: **Il Comune non ti ha avvisato?** Puoi fare la dichiarazione anche dopo l'anno. Chiedi a un avvocato.
# note: voce 3 di 4
l-mvtag = **هل لم تخبرك البلدية؟** يمكنك أن تقدّم الإقرار حتى بعد السنة. اسأل محاميًا.
# it: **Un tuo genitore diventa italiano prima?** Forse sei già italiano anche tu. Chiedi in Comune.
# note: voce 4 di 4
l-ya8aa = **هل يصبح أحد والديك إيطاليًا قبل ذلك؟** ربما أنت أيضًا إيطالي من الآن. اسأل في البلدية.

## Se qualcosa va male

# it: Se qualcosa va male
t-sufnu = إذا حدثت مشكلة
# it: Se il Comune dice di no, chiedi una risposta scritta. Un [avvocato pagato dallo Stato][1] può aiutarti.
# note: [1] = servizi/patrocinio-gratuito
p-veg2f = إذا قالت البلدية لا، فاطلب جوابًا مكتوبًا. يمكن أن يساعدك [محامٍ تدفع له الدولة][1].
