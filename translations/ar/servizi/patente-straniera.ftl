### Guidare con una patente straniera — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Guidare con una patente straniera
title = القيادة برخصة أجنبية
# it: Fino a quando vale la tua patente e come si cambia con una italiana.
summary = حتى متى تصلح رخصتك وكيف تستبدلها برخصة إيطالية.
# it: patente; conversione; guidare; esame di guida; motorizzazione; scuola guida; patente straniera; patente estera; convertire la patente; patente di guida; posso guidare; macchina
keywords = رخصة القيادة; رخصة السياقة; باتينتي; تبديل الرخصة; امتحان السياقة; مدرسة تعليم القيادة; رخصة أجنبية; رخصة سياقة; رخصة قيادة أجنبية; بيرمي; تحويل الرخصة; هل يمكنني القيادة; سيارة; شهادة سواقة
# it: la patente straniera, con la traduzione se serve
f-zxr6i = الرخصة الأجنبية، مع الترجمة إذا لزمت
# it: il certificato del medico per la patente
f-73udf = شهادة الطبيب من أجل الرخصة
# it: la patente italiana
f-svieq = الرخصة الإيطالية
# it: Anche con una scuola guida, a pagamento.
f-utvsg = وأيضًا مع مدرسة لتعليم القيادة، مقابل أجر.
# it: La tua patente può valere in Italia, ma non sempre per tutta la vita.
p-76888 = قد تصلح رخصتك في إيطاليا، لكن ليس دائمًا مدى الحياة.

## A chi è rivolto

# it: A chi vive in Italia e ha una patente di un altro Paese.
p-kcvu3 = لمن يعيش في إيطاليا ولديه رخصة من بلد آخر.

## Come fare

# it: **Patente di un Paese dell'Unione europea.** Vale fino alla scadenza. Poi chiedi quella italiana.
p-kp5jk = **رخصة من بلد في الاتحاد الأوروبي.** تصلح حتى تاريخ انتهائها. ثم اطلب الرخصة الإيطالية.
# it: Sulla patente europea non c'è una scadenza? Cambiala dopo **2 anni** di residenza in Italia.
# term: residenza → { -residenza } = محل الإقامة
p-4y6bx = هل رخصتك من بلد في الاتحاد الأوروبي وليس عليها تاريخ انتهاء؟ استبدلها بعد **سنتين** من تسجيل محل إقامتك في إيطاليا.
# it: **Patente di un altro Paese.**
p-k26wk = **رخصة من بلد آخر.**
# it: Puoi guidare per **un anno** da quando hai la residenza. Di solito serve anche la traduzione ufficiale o il permesso internazionale di guida.
# note: voce 1 di 4
# term: residenza → { -residenza } = محل الإقامة
l-6x5ka = يمكنك أن تقود **سنة واحدة** من تاريخ تسجيل محل إقامتك (residenza). وعادة تلزم أيضًا الترجمة الرسمية أو رخصة القيادة الدولية.
# it: Guarda sul sito { $web } se il tuo Paese ha un accordo con l'Italia.
# note: voce 2 di 4
# note: $web = un dato; lo scrive il sito
l-mtw7a = انظر على الموقع { $web } هل لبلدك اتفاق مع إيطاليا.
# it: **Se c'è l'accordo**, chiedi il cambio alla Motorizzazione. Di solito non rifai l'esame, se avevi la patente prima della residenza in Italia.
# note: voce 3 di 4
# term: residenza → { -residenza } = محل الإقامة
l-nu96d = **إذا كان هناك اتفاق**، فاطلب تبديل الرخصة من مكتب المرور (Motorizzazione). عادة لا تعيد الامتحان، إذا كانت لديك الرخصة قبل تسجيل محل إقامتك في إيطاليا.
# it: **Se non c'è l'accordo**, devi fare l'esame in Italia: prima la teoria, poi la guida.
# note: voce 4 di 4
l-5nhzz = **إذا لم يكن هناك اتفاق**، يجب أن تجري الامتحان في إيطاليا: أولًا الامتحان النظري، ثم امتحان القيادة.
# it: Dopo un anno di residenza la patente di un Paese fuori dall'Unione europea non basta più. Chi guida lo stesso rischia multe molto alte.
# note: critico: qui uno sbaglio può fare danno
# term: residenza → { -residenza } = محل الإقامة
p-d8neu = بعد سنة من تسجيل { -residenza } لا تعود الرخصة من بلد خارج الاتحاد الأوروبي كافية. من يقود رغم ذلك قد يدفع غرامات عالية جدًا.

## Tempi e scadenze

# it: Non aspettare che finisca l'anno dalla residenza. Gli accordi con i Paesi cambiano: controlla l'elenco prima di cominciare.
# term: residenza → { -residenza } = محل الإقامة
p-ek88m = لا تنتظر أن تنتهي السنة من تاريخ تسجيل محل إقامتك. الاتفاقات مع البلدان تتغير: تحقق من القائمة قبل أن تبدأ.
# it: Se c'è l'accordo, chiedi il cambio prima possibile: dopo alcuni anni può servire l'esame.
p-hqcpy = إذا كان هناك اتفاق، فاطلب التبديل في أقرب وقت ممكن: بعد عدة سنوات قد يلزم الامتحان.

## Quanto costa

# it: Paghi le tasse della Motorizzazione, il medico e le traduzioni. I prezzi sono sul sito { $web }. Se usi una scuola guida, chiedi un preventivo scritto.
# note: $web = un dato; lo scrive il sito
p-kvq3j = تدفع رسوم مكتب المرور (Motorizzazione) والطبيب والترجمات. الأسعار على الموقع { $web }. إذا استعملت مدرسة لتعليم القيادة، فاطلب السعر مكتوبًا قبل البداية.

## Casi particolari

# it: L'esame di teoria si fa di solito in italiano. Chiedi alla Motorizzazione se ci sono altre lingue o aiuti.
p-z577a = الامتحان النظري يكون عادة بالإيطالية. اسأل مكتب المرور (Motorizzazione) هل توجد لغات أخرى أو مساعدات.

## Se qualcosa va male

# it: Se qualcosa va male
t-umt6f = إذا حدثت مشكلة
# it: Attento a chi vende patenti o promette esami facili. È un reato anche per chi compra.
p-n4znj = احذر ممن يبيع الرخص أو يعد بامتحانات سهلة. هذه جريمة، وعلى من يشتري أيضًا.
