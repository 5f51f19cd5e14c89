### Iscriversi al Servizio sanitario: la tessera sanitaria — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Iscriversi al Servizio sanitario: la tessera sanitaria
# term: servizio sanitario → { -servizio-sanitario-nazionale } = الخدمة الصحية الوطنية
# term: tessera sanitaria → { -tessera-sanitaria } = البطاقة الصحية
title = التسجيل في الخدمة الصحية: البطاقة الصحية
# it: Come avere la tessera sanitaria e il diritto al medico.
# term: tessera sanitaria → { -tessera-sanitaria } = البطاقة الصحية
summary = كيف تحصل على البطاقة الصحية والحق في الطبيب.
# it: tessera sanitaria; SSN; iscrizione sanitaria; medico; assistenza sanitaria; libretto sanitario
# term: tessera sanitaria → { -tessera-sanitaria } = البطاقة الصحية
keywords = البطاقة الصحية; تيسيرا سانيتاريا; SSN; التسجيل الصحي; طبيب; تأمين صحي; دفتر صحي
# it: la prova di dove abiti
f-5ibyq = ما يثبت أين تسكن
# it: il contratto di lavoro, se lavori
# term: contratto di lavoro → { -contratto-di-lavoro } = عقد العمل
f-5uw4k = عقد العمل، إذا كنت تعمل
# it: la tessera sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = البطاقة الصحية
f-fm9hj = البطاقة الصحية
# it: Il [Servizio sanitario][1] è pubblico. Se ti iscrivi, hai un medico di famiglia e cure gratis o a basso prezzo.
# note: [1] = termini/servizio-sanitario-nazionale
# term: servizio sanitario → { -servizio-sanitario-nazionale } = الخدمة الصحية الوطنية
# term: medico di famiglia → { -medico-di-base } = طبيب الأسرة
p-k5c2z = [الخدمة الصحية الوطنية (Servizio sanitario)][1] عامة. إذا سجّلت نفسك، يكون لك طبيب أسرة وعلاج مجاني أو بسعر منخفض.

## A chi è rivolto

# it: **Iscrizione gratis e obbligatoria:** chi ha un permesso per lavoro, famiglia, asilo, protezione o attesa di lavoro. Vale anche per i familiari che mantieni.
# term: asilo → { -protezione-internazionale } = الحماية الدولية
p-dzmtm = **تسجيل مجاني وإلزامي:** لمن لديه تصريح للعمل أو الأسرة أو اللجوء أو الحماية أو انتظار العمل. ويصحّ ذلك أيضًا لأفراد العائلة الذين يعيلهم.
# it: **Iscrizione a pagamento:** di solito studenti e persone che non lavorano. Chiedi prima.
p-w8dbu = **تسجيل مدفوع:** عادة للطلاب وللأشخاص الذين لا يعملون. اسأل أولًا.
# it: Tutti i minori hanno diritto all'iscrizione.
# term: minori → { -minore } = القاصر
p-772tw = لكل القاصرين الحق في التسجيل.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = المؤسسة الصحية الاجتماعية
p-s9uin = هل تسكن في كريما أو في البلدات القريبة؟ المؤسسة الصحية ([ASST][1]) التابعة لمنطقتك هي مؤسسة أخرى: اسأل في البلدية (Comune).

## Come fare

# it: Chiedi in Comune o in farmacia dove si trova l'ufficio di [scelta e revoca][1]. È un ufficio dell'[ASST][2].
# note: voce 1 di 4
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = مكتب اختيار الطبيب
# term: asst → { -asst } = المؤسسة الصحية الاجتماعية
l-43e54 = اسأل في البلدية أو في الصيدلية أين يوجد [مكتب اختيار الطبيب (scelta e revoca)][1]. هو مكتب تابع [للمؤسسة الصحية الاجتماعية (ASST)][2].
# it: Porta i documenti. Se aspetti il permesso, porta la ricevuta.
# note: voce 2 di 4
# term: ricevuta → { -ricevuta-del-permesso } = إيصال طلب التصريح
l-pz2j8 = أحضر الوثائق. إذا كنت تنتظر التصريح، فأحضر الإيصال.
# it: Scegli il [medico di famiglia][1] o il [pediatra][2].
# note: voce 3 di 4
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: medico di famiglia → { -medico-di-base } = طبيب الأسرة
# term: pediatra → { -pediatra-di-libera-scelta } = طبيب الأطفال
l-5ns2v = اختر [طبيب الأسرة][1] أو [طبيب الأطفال][2].
# it: Ricevi un foglio. La [tessera][1] arriva per posta.
# note: voce 4 di 4
# note: [1] = termini/tessera-sanitaria
l-rsvua = تستلم ورقة. وتصل [البطاقة][1] بالبريد.
# it: Porta con te il foglio fino a quando arriva la tessera.
p-v3j9q = احمل الورقة معك حتى تصل البطاقة.

## Tempi e scadenze

# it: L'iscrizione dura quanto il permesso. Quando rinnovi il permesso, porta la ricevuta e chiedi di allungarla.
# term: ricevuta → { -ricevuta-del-permesso } = إيصال طلب التصريح
p-xxz2n = يستمر التسجيل طوال مدة التصريح. عندما تجدّد التصريح، أحضر الإيصال واطلب تمديد التسجيل.

## Quanto costa

# it: Per chi ha l'iscrizione obbligatoria è gratis. Se è a pagamento, paghi ogni anno: la somma te la dice l'ASST.
# term: asst → { -asst } = المؤسسة الصحية الاجتماعية
p-qc74m = التسجيل الإلزامي مجاني. إذا كان تسجيلك مدفوعًا، فأنت تدفع كل سنة: المبلغ تقوله لك ASST.

## Casi particolari

# it: **Non hai il permesso?** Puoi curarti lo stesso: leggi [cure senza documenti][1].
# note: voce 1 di 3
# note: [1] = servizi/cure-senza-permesso
l-nrqhb = **ليس لديك تصريح؟** يمكنك أن تتعالج رغم ذلك: اقرأ [العلاج بدون وثائق][1].
# it: **Vieni da un Paese dell'Unione europea?** Porta la tessera europea e i documenti di lavoro.
# note: voce 2 di 3
l-xkfq5 = **هل تأتي من بلد في الاتحاد الأوروبي؟** أحضر البطاقة الصحية الأوروبية ووثائق العمل.
# it: **I tuoi genitori anziani sono arrivati con il ricongiungimento?** Le regole sono diverse. Chiedi prima all'ASST.
# note: voce 3 di 3
# term: ricongiungimento → { -ricongiungimento-familiare } = لمّ شمل الأسرة
# term: asst → { -asst } = المؤسسة الصحية الاجتماعية
l-g7jpf = **هل وصل والداك الكبيران في السن بلمّ شمل الأسرة؟** القواعد مختلفة. اسأل ASST أولًا.

## Se qualcosa va male

# it: Se qualcosa va male
t-ztnen = إذا حدثت مشكلة
# it: Se dicono che non puoi iscriverti, chiedi il motivo scritto. Un [patronato][1] ti aiuta.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = مكتب المساعدة
p-mmura = إذا قالوا إنك لا تستطيع التسجيل، فاطلب السبب مكتوبًا. يساعدك [مكتب مساعدة (patronato)][1].
