### SPID e CIE: entrare nei siti degli uffici — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SPID e CIE: entrare nei siti degli uffici
# term: spid → { -spid } = الهوية الرقمية
title = SPID وCIE: الدخول إلى مواقع المكاتب
# it: Come avere l'identità digitale per usare i servizi in linea.
summary = كيف تحصل على الهوية الرقمية لتستعمل الخدمات عبر الإنترنت.
# it: SPID; CIE; identità digitale; password; INPS in linea; entrare con SPID
# term: spid → { -spid } = الهوية الرقمية
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
keywords = SPID; CIE; هوية رقمية; سبيد; كلمة سر; INPS أونلاين; الدخول عن طريق SPID
# it: un indirizzo e-mail e un numero di cellulare
f-wgxgp = عنوان بريد إلكتروني ورقم هاتف محمول
# it: l'identità digitale
f-k9s3b = الهوية الرقمية
# it: SPID
# term: spid → { -spid } = الهوية الرقمية
f-xsrfk = الهوية الرقمية (SPID)
# it: CIE
f-wnfy3 = CIE
# it: Molti uffici lavorano solo su internet. Per entrare nei loro siti ti serve lo [SPID][1] oppure la [CIE][2].
# note: [1] = termini/spid
# note: [2] = termini/carta-di-identita
# term: spid → { -spid } = الهوية الرقمية
p-5jexr = مكاتب كثيرة تعمل فقط عبر الإنترنت. لتدخل مواقعها تحتاج إلى [SPID][1] أو [CIE][2].

## A chi è rivolto

# it: Agli adulti con un documento italiano valido e il codice fiscale.
# term: codice fiscale → { -codice-fiscale } = الرقم الضريبي
p-wzjxn = للبالغين الذين لديهم وثيقة إيطالية صالحة والرقم الضريبي.

## Come fare

# it: **Con la CIE** (è la strada più semplice, se hai già la carta):
p-xszav = **مع CIE** (هذا أسهل طريق، إذا كانت البطاقة لديك):
# it: Trova i codici PIN e PUK: sono nei due fogli della carta.
# note: voce 1 di 3
# note: SPID, CIE, PIN, PUK e CieID non si traducono.
l-ekafy = ابحث عن الرمزين PIN وPUK: هما في ورقتَي البطاقة.
# it: Scarica l'app CieID sul telefono.
# note: voce 2 di 3
l-fdvcy = نزّل تطبيق CieID على الهاتف.
# it: Segui l'app. Alla fine scegli una password.
# note: voce 3 di 3
l-m7q3c = اتبع التطبيق. في النهاية اختر كلمة سر.
# it: **Con lo SPID**:
# term: spid → { -spid } = الهوية الرقمية
p-sf7t3 = **مع SPID**:
# it: Apri il sito { $web-spid } e scegli un gestore.
# note: voce 1 di 4
# note: $web-spid = un dato; lo scrive il sito
# term: spid → { -spid } = الهوية الرقمية
l-ahghh = افتح الموقع { $web-spid } واختر شركة من الشركات التي تعطي SPID.
# it: Guarda quanto costa. Alcuni gestori sono gratis, altri no.
# note: voce 2 di 4
l-q6w2d = انظر كم يكلّف. بعض الشركات مجانية، وبعضها لا.
# it: Prepara documento, tessera sanitaria, e-mail e cellulare.
# note: voce 3 di 4
# term: tessera sanitaria → { -tessera-sanitaria } = البطاقة الصحية
l-wp635 = جهّز وثيقة الهوية والبطاقة الصحية والبريد الإلكتروني والهاتف المحمول.
# it: Fatti riconoscere: di persona o in video, come dice il gestore.
# note: voce 4 di 4
l-xcvfz = أثبت هويتك: بنفسك في المكتب أو بالفيديو، كما تقول الشركة.

## Casi particolari

# it: **Non hai ancora la CIE?** Alcuni gestori accettano altri documenti. Chiedi prima.
# note: voce 1 di 3
l-jvg7c = **ليست لديك CIE بعد؟** بعض الشركات تقبل وثائق أخرى. اسأل أولًا.
# it: **Non usi il computer?** Un [patronato][1] può fare molte domande per te, con una [delega][2].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# note: [2] = termini/delega
# term: patronato → { -patronato } = مكتب المساعدة
# term: delega → { -delega } = التفويض
l-s9pag = **لا تستعمل الكمبيوتر؟** يمكن [لمكتب مساعدة (patronato)][1] أن يقدّم طلبات كثيرة بدلًا منك، بواسطة [تفويض (delega)][2].
# it: Puoi anche dare una delega a un familiare per il sito dell'INPS.
# note: voce 3 di 3
# term: delega → { -delega } = التفويض
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
l-bd2s3 = يمكنك أيضًا أن تعطي تفويضًا لأحد أفراد العائلة لموقع INPS.
# it: Non dare a nessuno la tua password o i codici. Non mandare foto dei documenti a chi ti scrive un messaggio.
# note: critico: qui uno sbaglio può fare danno
p-t9xsq = لا تعطِ كلمة السر أو الرموز لأحد. لا ترسل صور وثائقك إلى من يكتب لك رسالة.

## Se qualcosa va male

# it: Se qualcosa va male
t-65psi = إذا حدثت مشكلة
# it: Hai dimenticato la password? Usa il recupero sul sito del gestore. Hai perso i codici della CIE? Chiedi al Comune come averli di nuovo.
p-yx3k6 = نسيت كلمة السر؟ استعمل الاسترجاع على موقع الشركة. فقدت رمزي CIE؟ اسأل البلدية (Comune) كيف تحصل عليهما من جديد.
