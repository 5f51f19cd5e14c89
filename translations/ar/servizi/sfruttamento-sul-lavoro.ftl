### Lavoro sfruttato o in nero: chiedere aiuto — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lavoro sfruttato o in nero: chiedere aiuto
# term: in nero → { -lavoro-nero } = العمل بدون عقد
title = استغلال في العمل أو عمل بدون عقد: طلب المساعدة
# it: Se ti pagano pochissimo, ti minacciano o lavori in nero, ci sono aiuti.
# term: in nero → { -lavoro-nero } = العمل بدون عقد
summary = إذا كانوا يدفعون لك قليلًا جدًا أو يهددونك أو تعمل بدون عقد، فهناك مساعدات.
# it: sfruttamento; caporalato; lavoro nero; campi; minacce; ispettorato; paga bassa; non mi pagano; ricatto
# term: lavoro nero → { -lavoro-nero } = العمل بدون عقد
keywords = استغلال; عمل بدون عقد; النوار; عمل في الحقول; تهديد; تفتيش العمل; أجر قليل; كابورالاتو; لا يدفعون لي; ابتزاز
# it: ascolto, consiglio e protezione
f-2hpvz = استماع ونصيحة وحماية
# it: la telefonata
f-r3hj7 = المكالمة الهاتفية
# it: tratta
# term: tratta → { -tratta } = الاتجار بالبشر
f-hswzc = الاتجار بالبشر
# it: emergenza
f-3hhz4 = طوارئ
# it: Se hai bisogno di lavorare, nessuno può approfittarne. Sfruttare un lavoratore è un **reato**.
p-8cjyu = إذا كنت تحتاج إلى العمل، فلا يحق لأحد أن يستغلّ حاجتك. استغلال العامل **جريمة**.

## A chi è rivolto

# it: A chi lavora con una paga molto bassa, troppe ore, minacce o alloggi pessimi. Vale anche per chi lavora [in nero][1] o è senza permesso.
# note: [1] = termini/lavoro-nero
# term: in nero → { -lavoro-nero } = العمل بدون عقد
p-hben2 = لمن يعمل بأجر منخفض جدًا، أو ساعات كثيرة جدًا، أو مع تهديد، أو في سكن سيئ جدًا. ويصحّ ذلك أيضًا لمن يعمل [بدون عقد (in nero)][1] أو بدون تصريح إقامة.

## Come fare

# it: Se qualcuno ti minaccia o ti picchia adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-btixv = إذا كان أحد يهددك أو يضربك الآن، فاتصل بالرقم { $phone-emergenza }.
# it: Metti da parte le prove: messaggi, foto del posto, nomi, ore di lavoro.
# note: voce 1 di 5
l-afrjd = اجمع الأدلة: رسائل وصور المكان وأسماء وساعات العمل.
# it: Chiama il { $phone-tratta }. È gratis e puoi non dire il tuo nome.
# note: voce 2 di 5
# note: $phone-tratta = un dato; lo scrive il sito
# term: tratta → { -tratta } = الاتجار بالبشر
l-5cyrr = اتصل بالرقم { $phone-tratta }. المكالمة مجانية ويمكنك ألا تقول اسمك.
# it: Oppure vai da un [sindacato][1]. Ti ascolta anche senza permesso.
# note: voce 3 di 5
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = النقابة
l-y6r93 = أو اذهب إلى [نقابة (sindacato)][1]. تستمع إليك حتى بدون تصريح.
# it: Prima di andare alla polizia o all'Ispettorato, parla con loro o con un avvocato.
# note: voce 4 di 5
l-9z94c = قبل أن تذهب إلى الشرطة أو إلى مفتشية العمل (Ispettorato)، تكلم معهم أو مع محامٍ.
# it: Decidi con calma i passi.
# note: voce 5 di 5
l-3549v = قرّر الخطوات بهدوء.

## Cosa si ottiene

# it: un consiglio sui soldi che ti spettano
# note: voce 1 di 3
l-n2e8z = نصيحة عن المال الذي هو حقك
# it: un posto sicuro, se sei in pericolo
# note: voce 2 di 3
l-wmd58 = مكان آمن، إذا كنت في خطر
# it: in certi casi un **permesso di soggiorno** per chi è sfruttato
# note: voce 3 di 3
# term: permesso di soggiorno → { -permesso-di-soggiorno } = تصريح الإقامة
l-fk3yk = في حالات معينة **تصريح إقامة** لمن تعرض للاستغلال
# it: Il permesso non è automatico. Prima di denunciare, chiedi a un avvocato che cosa rischi e che cosa puoi avere.
# note: critico: qui uno sbaglio può fare danno
p-6r8vb = التصريح لا يُعطى تلقائيًا. قبل أن تقدّم بلاغًا، اسأل محاميًا ما هي المخاطر وعلى ماذا يمكنك أن تحصل.

## Casi particolari

# it: Anche chi lavora in nero ha diritto alla paga per il lavoro fatto.
# term: in nero → { -lavoro-nero } = العمل بدون عقد
p-tnyhz = من يعمل بدون عقد له أيضًا الحق في أجر العمل الذي قام به.

## Se qualcosa va male

# it: Se qualcosa va male
t-ts4t7 = إذا حدثت مشكلة
# it: Hai perso casa e lavoro insieme? Dillo subito al telefono: possono cercare un posto per te. L'avvocato può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-s8sna = هل فقدت السكن والعمل معًا؟ قل ذلك فورًا بالهاتف: يمكنهم أن يبحثوا لك عن مكان. يمكن أن [تدفع الدولة][1] أجرة المحامي.
