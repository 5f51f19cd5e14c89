### Permesso per soggiornanti di lungo periodo — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Permesso per soggiornanti di lungo periodo
title = تصريح الإقامة الطويل الأمد
# it: Il permesso che non serve chiedere di nuovo ogni anno o due.
summary = التصريح الذي لا تحتاج إلى طلبه من جديد كل سنة أو سنتين.
# it: carta di soggiorno; permesso illimitato; cinque anni; A2; lungo periodo
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = تصريح الإقامة الأوروبي الطويل الأمد
keywords = كارتا دي سوجورنو; بطاقة الإقامة; إقامة دائمة; خمس سنوات; A2; تصريح طويل الأمد
# it: la prova del reddito
# term: reddito → { -reddito } = الدخل
f-5e26g = ما يثبت الدخل
# it: la prova che sai l'italiano al livello A2
f-g37ax = ما يثبت معرفتك بالإيطالية من المستوى A2
# it: i certificati penali, se te li chiedono
f-bnh89 = شهادات السجل العدلي (السوابق)، إذا طلبوها منك
# it: il permesso di soggiorno per soggiornanti di lungo periodo
# term: permesso di soggiorno → { -permesso-di-soggiorno } = تصريح الإقامة
f-mqc87 = تصريح الإقامة للمقيمين لمدة طويلة
# it: Negli uffici postali con lo Sportello Amico.
f-kexzz = في مكاتب البريد التي فيها شباك Sportello Amico.
# it: Questo permesso vale senza limiti di tempo. La tessera invece scade e devi rinnovarla.
p-a5k76 = هذا التصريح صالح دون حد زمني. أما البطاقة نفسها فتنتهي ويجب أن تجددها.

## A chi è rivolto

# it: Di solito devi avere:
p-iamgi = عادة يجب أن يكون لديك:
# it: un permesso di soggiorno, e averlo da almeno 5 anni
# note: voce 1 di 4
# term: permesso di soggiorno → { -permesso-di-soggiorno } = تصريح الإقامة
l-x2wmd = تصريح إقامة يكون معك منذ 5 سنوات على الأقل
# it: un reddito minimo
# note: voce 2 di 4
# term: reddito → { -reddito } = الدخل
l-h5j7f = حد أدنى من الدخل
# it: l'italiano di livello A2
# note: voce 3 di 4
l-trj4k = اللغة الإيطالية من المستوى A2
# it: per i familiari, una casa adatta ([idoneità alloggiativa][1])
# note: voce 4 di 4
# note: [1] = termini/idoneita-alloggiativa
# term: idoneità alloggiativa → { -idoneita-alloggiativa } = شهادة ملاءمة السكن
l-38d5z = لأفراد العائلة، بيت مناسب ([شهادة ملاءمة السكن (idoneità alloggiativa)][1])
# it: Non puoi chiederlo con alcuni permessi, per esempio quello per studio. I rifugiati hanno regole più facili.
p-bvbq9 = لا يمكنك أن تطلبه مع بعض التصاريح، مثلًا تصريح الدراسة. وللاجئين قواعد أسهل.

## Come fare

# it: Controlla con un [patronato][1] se puoi chiederlo.
# note: voce 1 di 7
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = مكتب المساعدة
l-r6y6k = تحقق مع [مكتب مساعدة (patronato)][1] هل يمكنك أن تطلبه.
# it: Fai il [test di italiano][1], se non hai già un attestato valido.
# note: voce 2 di 7
# note: [1] = servizi/certificazione-italiano-a2
l-j3trh = اجتز [اختبار الإيطالية][1]، إذا لم تكن لديك شهادة صالحة.
# it: Prepara i documenti sul reddito e sulla casa.
# note: voce 3 di 7
# term: reddito → { -reddito } = الدخل
l-8qv3d = جهّز الوثائق عن الدخل والسكن.
# it: Chiedi alla posta la [busta con i moduli][1].
# note: voce 4 di 7
# note: [1] = termini/kit-postale
l-uq6it = اطلب من مكتب البريد [الظرف الذي فيه الاستمارات][1].
# it: Compila la busta con il patronato e consegnala alla posta.
# note: voce 5 di 7
# term: patronato → { -patronato } = مكتب المساعدة
l-5i68x = املأ الظرف مع { -patronato } وسلّمه إلى البريد.
# it: Vai in [Questura][1] il giorno dell'appuntamento.
# note: voce 6 di 7
# note: [1] = termini/questura
# term: questura → { -questura } = مديرية الشرطة
l-nqvcg = اذهب إلى [مديرية الشرطة (Questura)][1] في يوم الموعد.
# it: Torna a ritirare il permesso quando è pronto.
# note: voce 7 di 7
l-xu8zs = ارجع لاستلام التصريح عندما يكون جاهزًا.

## Tempi e scadenze

# it: La legge prevede { $processing_time }. Spesso serve più tempo.
# note: $processing_time = un dato; lo scrive il sito
p-brgpv = المدة التي يحددها القانون: { $processing_time }. كثيرًا ما يلزم وقت أطول.

## Quanto costa

# it: Paghi una [marca da bollo][1], un [bollettino][2] e il servizio della posta. Chiedi i prezzi al patronato prima di pagare.
# note: [1] = termini/marca-da-bollo
# note: [2] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = الطابع الضريبي
# term: bollettino → { -bollettino } = قسيمة الدفع
# term: patronato → { -patronato } = مكتب المساعدة
p-yknzk = تدفع ثمن [طابع ضريبي (marca da bollo)][1] و[قسيمة دفع (bollettino)][2] وخدمة البريد. اسأل { -patronato } عن الأسعار قبل أن تدفع.

## Casi particolari

# it: Puoi perdere questo permesso se resti più di **12 mesi di fila** fuori dall'Unione europea. Prima di un lungo viaggio chiedi a un patronato o a un avvocato.
# note: critico: qui uno sbaglio può fare danno
# term: patronato → { -patronato } = مكتب المساعدة
p-68bn9 = قد تفقد هذا التصريح إذا بقيت أكثر من **12 شهرًا متواصلًا** خارج الاتحاد الأوروبي. قبل سفر طويل اسأل مكتب مساعدة (patronato) أو محاميًا.

## Se qualcosa va male

# it: Se qualcosa va male
t-2pwpm = إذا حدثت مشكلة
# it: Se manca un documento, la Questura ti scrive. Nella lettera c'è scritto quanti giorni hai. Rispondi prima che finiscano. Se non capisci la lettera, portala al patronato.
# term: questura → { -questura } = مديرية الشرطة
# term: patronato → { -patronato } = مكتب المساعدة
p-y2mja = إذا نقصت وثيقة، تكتب إليك { -questura }. في الرسالة مكتوب كم يومًا لديك. أجب قبل أن تنتهي هذه الأيام. إذا لم تفهم الرسالة، فخذها إلى { -patronato }.
