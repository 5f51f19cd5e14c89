### Cittadinanza italiana per residenza o matrimonio — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cittadinanza italiana per residenza o matrimonio
# term: cittadinanza italiana → { -cittadinanza } = الجنسية
# term: residenza → { -residenza } = محل الإقامة
title = الجنسية الإيطالية بالإقامة المسجَّلة (residenza) أو بالزواج
# it: Chi può chiedere la cittadinanza e come mandare la domanda.
# term: cittadinanza → { -cittadinanza } = الجنسية
summary = من يمكنه أن يطلب الجنسية وكيف ترسل الطلب.
# it: cittadinanza; passaporto italiano; dieci anni; giuramento; B1; matrimonio; cittadinanza rifiutata; cittadinanza negata; rigetto della cittadinanza; diventare italiano; quanto tempo per la cittadinanza
# term: cittadinanza → { -cittadinanza } = الجنسية
# term: passaporto → { -passaporto } = جواز السفر
keywords = جنسية; جواز سفر إيطالي; باسبور أحمر; عشر سنوات; يمين; B1; زواج; رفض الجنسية; رفضوا الجنسية; الجنسية مرفوضة; أصبح إيطاليا; كم تستغرق الجنسية; الجنسية الإيطالية
# it: l'atto di nascita, tradotto e legalizzato
f-b3h63 = شهادة الميلاد، مترجمة ومصدَّقًا عليها
# it: il certificato penale del tuo Paese, tradotto e legalizzato
# term: certificato penale → { -casellario-giudiziale } = السجل العدلي
f-p6t49 = شهادة السجل العدلي (السوابق) من بلدك، مترجمة ومصدَّقًا عليها
# it: il titolo di italiano di livello B1
f-kdq7i = شهادة اللغة الإيطالية من مستوى B1
# it: la prova del reddito degli ultimi tre anni
# term: reddito → { -reddito } = الدخل
f-whvsb = ما يثبت دخل السنوات الثلاث الأخيرة
# it: il decreto di cittadinanza
# term: cittadinanza → { -cittadinanza } = الجنسية
f-th55z = مرسوم الجنسية
# it: Entra con SPID o CIE.
# term: spid → { -spid } = الهوية الرقمية
f-phvb8 = ادخل عن طريق SPID أو CIE.
# it: La [cittadinanza][1] italiana dà il diritto di voto e il passaporto italiano.
# note: [1] = termini/cittadinanza
# term: cittadinanza → { -cittadinanza } = الجنسية
# term: passaporto → { -passaporto } = جواز السفر
p-2w5br = تعطي [الجنسية][1] الإيطالية حق التصويت وجواز السفر الإيطالي.

## A chi è rivolto

# it: Chi sei
c-3fjic = من أنت
# it: Anni di residenza in anagrafe
# term: residenza → { -residenza } = محل الإقامة
# term: anagrafe → { -anagrafe } = مكتب سجل السكان
c-w8jkd = سنوات الإقامة المسجَّلة في سجل السكان (residenza)
# it: Cittadino di un Paese fuori dall'Unione europea
c-2f84n = مواطن من بلد خارج الاتحاد الأوروبي
# it: Cittadino dell'Unione europea
c-j2ixw = مواطن من الاتحاد الأوروبي
# it: Rifugiato o apolide
c-8w549 = لاجئ أو عديم الجنسية
# it: Sposato con una persona italiana, in Italia
c-c755j = متزوج من شخص إيطالي، في إيطاليا
# it: 2 dal matrimonio
c-tmg3x = 2 من تاريخ الزواج
# it: Se avete figli insieme, dopo il matrimonio basta la metà del tempo.
p-6c2wg = إذا كان لكما أولاد معًا، يكفي بعد الزواج نصف المدة.
# it: La [residenza][1] deve essere continua. Anche un breve buco può essere un problema.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = محل الإقامة
p-axdx9 = يجب أن يكون [محل الإقامة (residenza)][1] متصلًا. حتى الانقطاع القصير قد يكون مشكلة.

## Come fare

# it: Controlla in Comune la tua residenza di tutti gli anni.
# note: voce 1 di 7
# term: residenza → { -residenza } = محل الإقامة
l-vkmdd = تحقق في البلدية (Comune) من محل إقامتك في كل السنوات.
# it: Chiedi i documenti nel tuo Paese. Falli tradurre e [legalizzare][1].
# note: voce 2 di 7
# note: [1] = termini/legalizzazione
# term: legalizzare → { -legalizzazione } = التصديق على الوثائق
l-4tek3 = اطلب الوثائق من بلدك. اجعلها تُترجَم [ويُصدَّق عليها][1].
# it: Prendi un titolo di italiano B1. Chi ha il permesso di lungo periodo di solito non ne ha bisogno.
# note: voce 3 di 7
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = تصريح الإقامة الأوروبي الطويل الأمد
l-mmkc6 = احصل على شهادة B1 في الإيطالية. من لديه التصريح الطويل الأمد لا يحتاج إليها عادة.
# it: Paga la tassa e la marca da bollo.
# note: voce 4 di 7
# term: marca da bollo → { -marca-da-bollo } = الطابع الضريبي
l-6x3ca = ادفع الرسم وثمن { -marca-da-bollo }.
# it: Manda la domanda sul portale del Ministero dell'Interno. Serve [SPID o CIE][1].
# note: voce 5 di 7
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = الهوية الرقمية
l-adty9 = أرسل الطلب على موقع وزارة الداخلية. يلزم [SPID أو CIE][1].
# it: Porta gli originali quando la [Prefettura][1] ti chiama.
# note: voce 6 di 7
# note: [1] = termini/prefettura
# term: prefettura → { -prefettura } = المحافظة
l-zkh6h = أحضر الوثائق الأصلية عندما تستدعيك [المحافظة (Prefettura)][1].
# it: Se il decreto arriva, giura in Comune **entro 6 mesi**.
# note: voce 7 di 7
l-v3bdn = إذا وصل المرسوم، فأدِّ اليمين في البلدية **خلال 6 أشهر**.

## Tempi e scadenze

# it: La legge dà all'ufficio { $processing_time }. Il tempo può arrivare a tre anni.
# note: $processing_time = un dato; lo scrive il sito
p-ygp6b = المدة التي يعطيها القانون للمكتب: { $processing_time }. وقد تصل المدة إلى ثلاث سنوات.

## Quanto costa

# it: C'è una tassa per la domanda, più la marca da bollo e le traduzioni. La somma della tassa è sul portale del Ministero.
# term: marca da bollo → { -marca-da-bollo } = الطابع الضريبي
p-jsppk = هناك رسم للطلب، ومعه ثمن { -marca-da-bollo } والترجمات. مبلغ الرسم مكتوب على موقع الوزارة.

## Se qualcosa va male

# it: Se qualcosa va male
t-r6w6w = إذا حدثت مشكلة
# it: Se cambi casa, comunicalo alla Prefettura. Se ricevi un [preavviso di rigetto][1], hai pochi giorni per rispondere. Porta subito la lettera a un [patronato][2] o a un avvocato.
# note: [1] = termini/preavviso-di-rigetto
# note: [2] = servizi/aiuto-patronato-caf
# term: prefettura → { -prefettura } = المحافظة
# term: preavviso di rigetto → { -preavviso-di-rigetto } = الإشعار المسبق بالرفض
# term: patronato → { -patronato } = مكتب المساعدة
p-x35ws = إذا غيّرت السكن، فأخبر { -prefettura }. إذا وصلك [إشعار مسبق بالرفض (preavviso di rigetto)][1]، فلديك أيام قليلة للرد. خذ الرسالة فورًا إلى [مكتب مساعدة (patronato)][2] أو إلى محامٍ.
