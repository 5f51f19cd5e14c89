### Assistente sociale del Comune — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assistente sociale del Comune
# term: assistente sociale → { -assistente-sociale } = الأخصائي الاجتماعي
title = الأخصائي الاجتماعي في البلدية
# it: La persona a cui parlare se mancano soldi, casa o aiuto in famiglia.
summary = الشخص الذي تتكلم معه إذا نقص المال أو السكن أو المساعدة في الأسرة.
# it: assistente sociale; servizi sociali; povertà; aiuto; cibo; pacco alimentare; dormitorio; segretariato sociale; fame; dove dormire; senza casa; dormo per strada; vivo per strada; dormo in macchina; senzatetto; non so dove dormire; mi hanno cacciato di casa; ho fame; non ho da mangiare; non ho soldi; mensa dei poveri; figli affamati
# term: assistente sociale → { -assistente-sociale } = الأخصائي الاجتماعي
keywords = أخصائي اجتماعي; مساعدة اجتماعية; خدمات اجتماعية; فقر; طعام; قفة; مكان للنوم; مساعدة; جوع; أين أنام; بلا بيت; أنام في الشارع; أنام في السيارة; مشرد; بدون سكن; ليس لدي مكان أنام فيه; ما عنديش وين نرقد; طردوني من البيت; أنا جائع; جوعان; ليس لدي ما آكل; ليس لدي مال; أكل مجاني; أطفالي جائعون; أولادي جوعانين; مطعم الفقراء
# it: un documento, se ce l'hai
f-kca23 = وثيقة هوية، إذا كانت لديك
# it: l'ISEE, se ce l'hai
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
f-iqanw = ISEE، إذا كان لديك
# it: le lettere sul problema: sfratto, bollette, scuola
# term: sfratto → { -sfratto } = أمر إخلاء البيت
# term: bollette → { -bolletta } = الفاتورة
f-py28s = الرسائل عن المشكلة: إخلاء أو فواتير أو مدرسة
# it: un colloquio e un progetto di aiuto
f-zkj8c = مقابلة وخطة للمساعدة
# it: il colloquio
f-k2avp = المقابلة
# it: L'[assistente sociale][1] ascolta il tuo problema e cerca con te un aiuto. Il colloquio è gratis.
# note: [1] = termini/assistente-sociale
# term: assistente sociale → { -assistente-sociale } = الأخصائي الاجتماعي
p-t5jrn = [الأخصائي الاجتماعي (assistente sociale)][1] يستمع إلى مشكلتك ويبحث معك عن مساعدة. المقابلة مجانية.

## A chi è rivolto

# it: A chi abita nel territorio del Comune ed è in difficoltà. Nei casi urgenti puoi andare anche senza residenza e senza permesso.
# term: residenza → { -residenza } = محل الإقامة
p-wryq7 = لمن يسكن في نطاق البلدية ويمر بصعوبات. في الحالات العاجلة يمكنك أن تذهب حتى بدون محل إقامة مسجَّل وبدون تصريح.

## Come fare

# it: Telefona o vai al tuo Comune. Chiedi del **segretariato sociale** o dei servizi sociali.
# note: voce 1 di 5
# note: «segretariato sociale» è scritto così sulla porta: lascialo accanto alla traduzione.
l-q8hgw = اتصل ببلديتك (Comune) أو اذهب إليها. اسأل عن **مكتب الاستقبال الاجتماعي (segretariato sociale)** أو عن الخدمات الاجتماعية.
# it: Prendi un appuntamento. Se non parli italiano, chiedi un [mediatore][1].
# note: voce 2 di 5
# note: [1] = servizi/chiedere-un-mediatore
l-imzcx = خذ موعدًا. إذا كنت لا تتكلم الإيطالية، فاطلب [وسيطًا][1].
# it: Porta i documenti che hai. Se non li hai, vai lo stesso.
# note: voce 3 di 5
l-ezgh8 = أحضر الوثائق التي لديك. إذا لم تكن لديك، فاذهب رغم ذلك.
# it: Racconta come stanno le cose. Di' la verità: quello che dici è riservato.
# note: voce 4 di 5
l-w6jwj = احكِ كيف هي الأمور. قل الحقيقة: ما تقوله يبقى سرًا.
# it: Fate insieme un progetto. Può servire l'[ISEE][1].
# note: voce 5 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
l-hjnx9 = تضعان معًا خطة. قد يلزم [ISEE][1].

## Cosa si ottiene

# it: Dipende dal Comune e dal tuo caso. Per esempio:
p-ivrm9 = يتعلق ذلك بالبلدية وبحالتك. مثلًا:
# it: un aiuto per affitto, bollette o cibo
# note: voce 1 di 4
# term: bollette → { -bolletta } = الفاتورة
l-piwwk = مساعدة للإيجار أو الفواتير أو الطعام
# it: aiuto a casa per anziani e disabili
# note: voce 2 di 4
l-rfyh6 = مساعدة في البيت لكبار السن وذوي الإعاقة
# it: aiuto per i figli
# note: voce 3 di 4
l-i4pf3 = مساعدة للأولاد
# it: un posto per dormire, se non hai casa
# note: voce 4 di 4
l-8rjwx = مكان للنوم، إذا لم يكن لديك بيت

## Casi particolari

# it: L'assistente sociale **non** porta via i figli solo perché sei povero o senza permesso. Aiuta la famiglia a stare insieme. Solo un giudice può decidere diversamente, per gravi pericoli.
# term: assistente sociale → { -assistente-sociale } = الأخصائي الاجتماعي
p-8krn4 = { -assistente-sociale } **لا** يأخذ الأولاد لمجرد أنك فقير أو بدون تصريح. هو يساعد الأسرة على أن تبقى معًا. القاضي وحده يمكنه أن يقرر غير ذلك، عند خطر شديد.
# it: Nei comuni piccoli il servizio è di più comuni insieme. Chiedi sempre prima al tuo municipio.
p-t26pc = في البلدات الصغيرة تكون الخدمة لعدة بلديات معًا. اسأل دائمًا دار بلديتك أولًا.

## Se qualcosa va male

# it: Se qualcosa va male
t-4p978 = إذا حدثت مشكلة
# it: Ti dicono di no? Chiedi il motivo per iscritto. Puoi chiedere un altro colloquio. Chiedi aiuto anche alle parrocchie e alle associazioni.
p-zthe4 = هل يقولون لك لا؟ اطلب السبب كتابةً. يمكنك أن تطلب مقابلة أخرى. اطلب المساعدة أيضًا من الكنائس المحلية (parrocchie) ومن الجمعيات.
