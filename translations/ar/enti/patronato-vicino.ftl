### Patronato, CAF o sindacato vicino a te — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Patronato, CAF o sindacato vicino a te
# term: patronato → { -patronato } = مكتب المساعدة
# term: caf → { -caf } = مركز المساعدة الضريبية
# term: sindacato → { -sindacato } = النقابة
title = مكتب المساعدة (patronato) أو CAF أو النقابة بالقرب منك
# it: Gli uffici che aiutano con le domande, il lavoro e le tasse. Ce ne sono in molti comuni.
summary = المكاتب التي تساعد في الطلبات والعمل والضرائب. توجد في بلدات كثيرة.
# it: patronato; CAF; sindacato; vicino; dove
# term: patronato → { -patronato } = مكتب المساعدة
# term: caf → { -caf } = مركز المساعدة الضريبية
# term: sindacato → { -sindacato } = النقابة
keywords = مكتب المساعدة; باتروناتو; كاف; CAF; نقابة; قريب; أين

## Che cosa fa

# it: Un [patronato][1] fa le domande per te. Un [CAF][2] fa le tasse e l'ISEE. Un [sindacato][3] difende chi lavora.
# note: [1] = termini/patronato
# note: [2] = termini/caf
# note: [3] = termini/sindacato
# term: patronato → { -patronato } = مكتب المساعدة
# term: caf → { -caf } = مركز المساعدة الضريبية
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
# term: sindacato → { -sindacato } = النقابة
p-xmrq4 = [مكتب المساعدة (patronato)][1] يقدّم الطلبات بدلًا منك. [مركز المساعدة الضريبية (CAF)][2] يعمل لك إقرار الضرائب وISEE. [النقابة (sindacato)][3] تدافع عمن يعمل.

## Come trovarlo

# it: Come trovarlo
t-r55wy = كيف تجده
# it: Cerca su internet **patronato** e il nome del comune dove abiti.
# note: voce 1 di 3
# term: patronato → { -patronato } = مكتب المساعدة
l-9gswm = ابحث في الإنترنت عن **patronato** (مكتب المساعدة) واسم البلدة التي تسكن فيها.
# it: Oppure chiedi in [Comune][1] dov'è quello più vicino.
# note: voce 2 di 3
# note: [1] = enti/comune-di-residenza
l-gbnzy = أو اسأل في [البلدية][1] أين أقرب مكتب.
# it: Telefona. Chiedi i giorni, i documenti e il prezzo.
# note: voce 3 di 3
l-7wzgf = اتصل بالهاتف. اسأل عن الأيام والوثائق والسعر.
# it: Per una domanda all'INPS puoi chiamare anche l'[INPS][1].
# note: [1] = enti/istituto-inps
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
p-rwxwn = من أجل طلب إلى INPS يمكنك أيضًا أن تتصل [بمؤسسة INPS][1].
