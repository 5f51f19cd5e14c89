### Crema: aiuti contro povertà e per la casa — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Crema: aiuti contro povertà e per la casa
title = كريما: مساعدات ضد الفقر وللسكن
# it: I servizi sociali che il Comune di Crema progetta con 28 enti.
summary = الخدمات الاجتماعية التي تصممها بلدية كريما مع 28 جهة.
# it: Crema; Cremasco; povertà; affitto; morosità incolpevole; emergenza casa; terzo settore
# term: morosità incolpevole → { -morosita-incolpevole } = العجز عن دفع الإيجار دون ذنب
keywords = كريما; كريماسكو; فقر; إيجار; متأخرات الإيجار; سكن طارئ; جهات غير ربحية
# it: aiuto per povertà, casa e lavoro
f-wadv8 = مساعدة ضد الفقر وفي السكن والعمل
# it: Il Comune di Crema lavora con 28 enti per aiutare chi è in difficoltà.
p-yfnpx = تعمل بلدية كريما مع 28 جهة لمساعدة من يمر بصعوبات.

## A chi è rivolto

# it: A chi vive a Crema e ha problemi di soldi, casa o lavoro. I servizi aiutano prima le famiglie con bambini.
p-3ip4p = لمن يعيش في كريما ولديه مشاكل في المال أو السكن أو العمل. تساعد الخدمات أولًا العائلات التي لديها أطفال.

## Come fare

# it: Vai al [Comune di Crema][1].
# note: voce 1 di 4
# note: [1] = enti/comune-di-crema
l-puie7 = اذهب إلى [بلدية كريما (Comune di Crema)][1].
# it: Chiedi dei servizi sociali e prendi un appuntamento.
# note: voce 2 di 4
l-8j6nq = اسأل عن الخدمات الاجتماعية وخذ موعدًا.
# it: Porta i documenti sul tuo problema: lettere, contratto, [ISEE][1].
# note: voce 3 di 4
# note: [1] = termini/isee
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
l-jxkhu = أحضر الوثائق الخاصة بمشكلتك: الرسائل والعقد و[ISEE][1].
# it: Chiedi quale ente segue il tuo caso.
# note: voce 4 di 4
l-gw63i = اسأل أي جهة تتابع حالتك.

## Cosa si ottiene

# it: Il progetto parla di questi aiuti:
p-e5pm2 = يتكلم المشروع عن هذه المساعدات:
# it: aiuto contro la povertà
# note: voce 1 di 4
l-ugdvs = مساعدة ضد الفقر
# it: tutela legale: chiedi in Comune per chi è e come funziona
# note: voce 2 di 4
l-cwv7f = حماية قانونية: اسأل البلدية لمن هي وكيف تعمل
# it: aiuto a cercare lavoro
# note: voce 3 di 4
l-dd8ye = مساعدة في البحث عن عمل
# it: aiuto nelle emergenze della casa, soprattutto se [non puoi pagare l'affitto senza colpa][1]
# note: voce 4 di 4
# note: [1] = servizi/affitto-non-pagato
l-xv3f9 = مساعدة في حالات السكن الطارئة، خصوصًا إذا كنت [لا تستطيع دفع الإيجار دون ذنب][1]

## Prima di andare

# it: Prima di andare
t-nravt = قبل أن تذهب
# it: La notizia da cui viene questa pagina non ha una data. Chiedi in Comune che cosa è attivo oggi.
p-nqka2 = الخبر الذي أُخذت منه هذه الصفحة ليس له تاريخ. اسأل في البلدية عمّا هو قائم اليوم.

## Se qualcosa va male

# it: Se qualcosa va male
t-w7v9q = إذا حدثت مشكلة
# it: Se hai già una lettera di sfratto, dillo subito. Leggi anche [che cosa fare con uno sfratto][1].
# note: [1] = servizi/ho-ricevuto-uno-sfratto
# term: sfratto → { -sfratto } = أمر إخلاء البيت
p-fmm64 = إذا وصلتك رسالة إخلاء، فقل ذلك فورًا. اقرأ أيضًا [ماذا تفعل عند الإخلاء (sfratto)][1].
