### Fare una denuncia — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fare una denuncia
# term: denuncia → { -denuncia } = البلاغ
title = تقديم بلاغ إلى الشرطة
# it: Come dire alla polizia che hai subito un reato.
summary = كيف تقول للشرطة إن جريمة وقعت عليك.
# it: denuncia; querela; furto; truffa; polizia; carabinieri; aggressione; mi hanno rubato; minacce; violenza sessuale; mi hanno picchiato; mi hanno aggredito; mi hanno minacciato; mi hanno truffato
# term: denuncia → { -denuncia } = البلاغ
keywords = بلاغ; شكوى; شكاية; سرقة; احتيال; نصب; شرطة; كارابينييري; اعتداء; سرقوني; تهديد; اعتداء جنسي; ضربوني; اعتدوا علي; نصبوا علي; يهددونني
# it: un documento, se ce l'hai
f-js2sa = وثيقة هوية، إذا كانت لديك
# it: le prove: messaggi, foto, certificati medici
f-889qc = الأدلة: رسائل وصور وشهادات طبية
# it: la copia della denuncia
# term: denuncia → { -denuncia } = البلاغ
f-tsvsq = نسخة البلاغ
# it: emergenza
f-ncphn = طوارئ
# it: Se qualcuno ti ha rubato, truffato o picchiato, puoi fare una [denuncia][1].
# note: [1] = termini/denuncia
# term: denuncia → { -denuncia } = البلاغ
p-hbu8r = إذا سرقك أحد أو احتال عليك أو ضربك، يمكنك أن تقدّم [بلاغًا (denuncia)][1].

## A chi è rivolto

# it: A tutti. Se non hai il permesso, parla prima con un avvocato o un'associazione. Ti spiegano che cosa può succedere.
p-372v6 = للجميع. إذا لم يكن لديك تصريح، فتكلم أولًا مع محامٍ أو جمعية. يشرحون لك ما قد يحدث.

## Come fare

# it: Se sta succedendo adesso, chiama il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-irjkc = إذا كان ذلك يحدث الآن، فاتصل بالرقم { $phone }.
# it: Vai in [Questura][1] o dai Carabinieri.
# note: voce 1 di 6
# note: [1] = termini/questura
# term: questura → { -questura } = مديرية الشرطة
l-ps2h3 = اذهب إلى [مديرية الشرطة (Questura)][1] أو إلى الكارابينييري.
# it: Chiedi un interprete, se non parli italiano. È un tuo diritto.
# note: voce 2 di 6
l-nrwwz = اطلب مترجمًا، إذا كنت لا تتكلم الإيطالية. هذا حقك.
# it: Racconta i fatti in ordine: quando, dove, chi.
# note: voce 3 di 6
l-jh6ed = احكِ ما حدث بالترتيب: متى وأين ومن.
# it: Fai leggere di nuovo tutto. Firma solo se è giusto.
# note: voce 4 di 6
l-xngur = اطلب أن يقرأوا لك كل شيء من جديد. وقّع فقط إذا كان صحيحًا.
# it: Chiedi una **copia**.
# note: voce 5 di 6
l-j76uc = اطلب **نسخة**.
# it: Se sei ferito, vai prima al pronto soccorso. Tieni il certificato.
# note: voce 6 di 6
# term: pronto soccorso → { -pronto-soccorso } = قسم الطوارئ
l-dqcgp = إذا كنت مجروحًا، فاذهب أولًا إلى { -pronto-soccorso }. احتفظ بالشهادة.

## Tempi e scadenze

# it: Per molti reati serve la [querela][1]: chiedi di punire chi ti ha fatto del male. Di solito hai tre mesi. Per alcuni reati, come lo stalking, hai più tempo. Non aspettare.
# note: [1] = termini/denuncia
# term: querela → { -denuncia } = البلاغ
p-2zx5e = لجرائم كثيرة تلزم [الشكوى (querela)][1]: تطلب فيها معاقبة من آذاك. عادة لديك ثلاثة أشهر. لبعض الجرائم، مثل الملاحقة (stalking)، لديك وقت أطول. لا تنتظر.

## Casi particolari

# it: **Violenza in casa o stalking.** Prima puoi chiamare il [numero antiviolenza][1].
# note: voce 1 di 3
# note: [1] = servizi/antiviolenza-1522
l-gdtq7 = **عنف في البيت أو ملاحقة.** يمكنك أولًا الاتصال [برقم مناهضة العنف][1].
# it: **Truffa su internet.** Salva i messaggi e i numeri.
# note: voce 2 di 3
l-zq2nf = **احتيال في الإنترنت.** احفظ الرسائل والأرقام.
# it: **Discriminazione.** Leggi [come segnalarla][1].
# note: voce 3 di 3
# note: [1] = servizi/segnalare-discriminazione
l-q4pry = **تمييز.** اقرأ [كيف تبلّغ عنه][1].

## Se qualcosa va male

# it: Se qualcosa va male
t-5sxvh = إذا حدثت مشكلة
# it: Non vogliono scrivere la denuncia? Hanno il dovere di riceverla. Torna con un avvocato o vai in un altro ufficio.
# term: denuncia → { -denuncia } = البلاغ
p-kj6yn = لا يريدون كتابة البلاغ؟ من واجبهم أن يستلموه. ارجع مع محامٍ أو اذهب إلى مكتب آخر.
