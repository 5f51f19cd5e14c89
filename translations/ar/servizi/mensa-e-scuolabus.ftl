### Mensa e autobus della scuola — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Mensa e autobus della scuola
title = مطعم المدرسة وحافلة المدرسة
# it: Come iscrivere i figli alla mensa e allo scuolabus e pagare meno.
summary = كيف تسجّل الأولاد في مطعم المدرسة وحافلة المدرسة وتدفع أقل.
# it: mensa; scuolabus; pulmino; pasto; dieta; refezione; buoni pasto
keywords = مطعم المدرسة; كانتين; حافلة المدرسة; باص; وجبة; غداء; حمية; حلال
# it: il certificato del medico, per una dieta di salute
f-pixfs = شهادة الطبيب، لحمية بسبب الصحة
# it: il posto alla mensa o sull'autobus
f-2rr89 = مكان في المطعم أو في الحافلة
# it: La mensa è il pranzo a scuola. Lo scuolabus è l'autobus per i bambini. Di solito li organizza il Comune.
p-xmdup = مطعم المدرسة (mensa) هو الغداء في المدرسة. وحافلة المدرسة (scuolabus) هي الحافلة للأطفال. عادة تنظمهما البلدية (Comune).

## A chi è rivolto

# it: Ai bambini e ragazzi che vanno a scuola.
p-4suzw = للأطفال والمراهقين الذين يذهبون إلى المدرسة.

## Come fare

# it: Chiedi alla scuola se ci sono mensa e scuolabus.
# note: voce 1 di 5
l-bntr9 = اسأل المدرسة هل يوجد مطعم وحافلة.
# it: Chiedi in Comune quando puoi fare la domanda. Spesso è prima dell'estate.
# note: voce 2 di 5
l-w6kh7 = اسأل في البلدية متى يمكنك أن تقدّم الطلب. كثيرًا ما يكون ذلك قبل الصيف.
# it: Porta l'[ISEE][1], se è basso. Paghi meno.
# note: voce 3 di 5
# note: [1] = termini/isee
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
l-t8ypk = أحضر [ISEE][1]، إذا كان منخفضًا. تدفع أقل.
# it: Di' che cosa tuo figlio **non** può mangiare.
# note: voce 4 di 5
l-kf278 = قل ما **لا** يمكن لطفلك أن يأكله.
# it: Paga come dice il Comune. Tieni le ricevute.
# note: voce 5 di 5
# term: ricevute → { -ricevuta-del-permesso } = إيصال طلب التصريح
l-97wc5 = ادفع كما تقول البلدية. احتفظ بالإيصالات.

## Casi particolari

# it: **Dieta per religione**, per esempio senza maiale: scrivilo nella domanda.
# note: voce 1 di 3
l-ffbd6 = **طعام حسب الدين**، مثلًا بدون لحم خنزير: اكتب ذلك في الطلب.
# it: **Allergia o malattia:** porta il certificato del medico.
# note: voce 2 di 3
l-93yib = **حساسية أو مرض:** أحضر شهادة الطبيب.
# it: **Arrivi durante l'anno?** Chiedi subito: spesso c'è ancora posto.
# note: voce 3 di 3
l-xhn3f = **هل وصلت أثناء السنة؟** اسأل فورًا: كثيرًا ما يكون هناك مكان.

## Se qualcosa va male

# it: Se qualcosa va male
t-46hb8 = إذا حدثت مشكلة
# it: Non riesci a pagare? Dillo in Comune prima di avere troppi debiti. Parla con l'[assistente sociale][1].
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = الأخصائي الاجتماعي
p-2bjqm = لا تستطيع الدفع؟ قل ذلك في البلدية قبل أن تكثر ديونك. تكلم مع [الأخصائي الاجتماعي (assistente sociale)][1].
