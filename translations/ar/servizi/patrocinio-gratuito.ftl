### Avvocato pagato dallo Stato — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Avvocato pagato dallo Stato
title = محامٍ تدفع له الدولة
# it: Se hai pochi soldi, lo Stato paga il tuo avvocato.
summary = إذا كان مالك قليلًا، تدفع الدولة أجرة محاميك.
# it: gratuito patrocinio; avvocato gratis; patrocinio a spese dello Stato; tribunale; ricorso
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = المحامي على نفقة الدولة
# term: ricorso → { -ricorso } = الطعن
keywords = محامٍ مجاني; المساعدة القضائية; باتروتشينيو; المحامي على نفقة الدولة; محكمة; طعن
# it: i codici fiscali della famiglia
# term: codici fiscali → { -codice-fiscale } = الرقم الضريبي
f-z85fq = الأرقام الضريبية لأفراد الأسرة
# it: la prova del reddito dell'ultimo anno
# term: reddito → { -reddito } = الدخل
f-9a6xm = ما يثبت دخل السنة الأخيرة
# it: i fogli sul problema: lettere, decreti, contratti
f-gxek7 = الأوراق عن المشكلة: رسائل وقرارات وعقود
# it: l'ammissione al patrocinio
f-zzb5s = القبول في نظام المحامي على نفقة الدولة
# it: Avere un avvocato è un diritto. Se guadagni poco, lo paga lo Stato. Si chiama [patrocinio a spese dello Stato][1].
# note: [1] = termini/patrocinio-a-spese-dello-stato
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = المحامي على نفقة الدولة
p-q6v4g = وجود محامٍ معك حق. إذا كنت تكسب قليلًا، تدفع له الدولة. هذا يسمّى [المحامي على نفقة الدولة (patrocinio a spese dello Stato)][1].

## A chi è rivolto

# it: A chi ha un reddito sotto un limite. Il limite cambia: lo sa l'avvocato. Di solito si contano anche i redditi di chi vive con te.
# term: redditi → { -reddito } = الدخل
p-rnfb6 = لمن دخله تحت حد معين. الحد يتغير: المحامي يعرفه. عادة يُحسب أيضًا دخل من يعيش معك.
# it: Vale per italiani e stranieri. Se non hai il permesso, chiedi lo stesso: in molti casi spetta anche a te.
p-8rh62 = هذا للإيطاليين والأجانب. إذا لم يكن لديك تصريح، فاطلب رغم ذلك: في حالات كثيرة هو حقك أنت أيضًا.

## Come fare

# it: Chiedi all'[Ordine degli avvocati][1] l'elenco degli avvocati che fanno il patrocinio.
# note: voce 1 di 5
# note: [1] = enti/ordine-avvocati-cremona
l-f2vw7 = اطلب من [نقابة المحامين (Ordine degli avvocati)][1] قائمة المحامين الذين يعملون على نفقة الدولة.
# it: Lì c'è anche uno **sportello per il cittadino**. Dà informazioni gratis.
# note: voce 2 di 5
l-bruh2 = هناك أيضًا **شباك للمواطن (sportello per il cittadino)**. يعطي معلومات مجانًا.
# it: Scegli un avvocato. Di' subito che vuoi il patrocinio.
# note: voce 3 di 5
l-veds5 = اختر محاميًا. قل له فورًا إنك تريد المحامي على نفقة الدولة (patrocinio).
# it: L'avvocato ti aiuta con la domanda:
# note: voce 4 di 5
l-u24aj = يساعدك المحامي في الطلب:
# it: cause di casa, famiglia, lavoro: la domanda va all'Ordine
# note: voce 1 di 2
l-aatxi = قضايا السكن والأسرة والعمل: يذهب الطلب إلى نقابة المحامين
# it: processi penali: la domanda va al giudice
# note: voce 2 di 2
l-2szwg = القضايا الجنائية: يذهب الطلب إلى القاضي
# it: Aspetta la risposta.
# note: voce 5 di 5
l-w79s2 = انتظر الجواب.
# it: Se hai il patrocinio, l'avvocato **non** può chiederti soldi.
# note: critico: qui uno sbaglio può fare danno
p-ct2bc = إذا كان محاميك على نفقة الدولة (patrocinio)، فهو **لا** يحق له أن يطلب منك مالًا.

## Casi particolari

# it: **Vittime di violenza in famiglia, stalking o violenza sessuale.** Spetta sempre, con qualsiasi reddito.
# note: voce 1 di 3
# term: reddito → { -reddito } = الدخل
l-t69pv = **ضحايا العنف في الأسرة أو الملاحقة أو العنف الجنسي.** هذا حق لهم دائمًا، مهما كان الدخل.
# it: **Espulsione.** Anche qui lo Stato può pagare l'avvocato. Le regole cambiano: chiedi all'avvocato.
# note: voce 2 di 3
# term: espulsione → { -espulsione } = أمر الطرد
l-wgx6n = **الطرد من البلاد.** هنا أيضًا يمكن أن تدفع الدولة أجرة المحامي. القواعد تتغير: اسأل المحامي.
# it: **Redditi nel tuo Paese.** Può servire un foglio del consolato. Se non riesci ad averlo, dillo all'avvocato.
# note: voce 3 di 3
# term: redditi → { -reddito } = الدخل
# term: consolato → { -consolato } = القنصلية
l-5sgg6 = **دخل في بلدك.** قد تلزم ورقة من القنصلية. إذا لم تستطع الحصول عليها، فأخبر المحامي.

## Se qualcosa va male

# it: Se qualcosa va male
t-fcv6t = إذا حدثت مشكلة
# it: Contro un rifiuto o un'[espulsione][1] i giorni per il [ricorso][2] sono pochi. Vai da un avvocato **lo stesso giorno**.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# note: [2] = termini/ricorso
# term: espulsione → { -espulsione } = أمر الطرد
# term: ricorso → { -ricorso } = الطعن
p-p8ukr = ضد رفض أو [أمر طرد (espulsione)][1] الأيام المتاحة [للطعن (ricorso)][2] قليلة. اذهب إلى محامٍ **في اليوم نفسه**.
# it: La domanda è stata respinta? Puoi ripresentarla al giudice. Se cambi avvocato, dillo all'ufficio.
p-ki7ra = هل رُفض الطلب؟ يمكنك أن تقدّمه من جديد إلى القاضي. إذا غيّرت المحامي، فأخبر المكتب.
