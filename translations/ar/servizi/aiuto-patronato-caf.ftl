### Aiuto gratis con le domande: patronato e CAF — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Aiuto gratis con le domande: patronato e CAF
# term: patronato → { -patronato } = مكتب المساعدة
# term: caf → { -caf } = مركز المساعدة الضريبية
title = مساعدة مجانية في الطلبات: مكتب المساعدة (patronato) وCAF
# it: Uffici che compilano per te le domande a INPS, Questura e altri enti.
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
# term: questura → { -questura } = مديرية الشرطة
summary = مكاتب تملأ لك الطلبات إلى INPS ومديرية الشرطة (Questura) وجهات أخرى.
# it: patronato; CAF; compilare; modulo; domanda INPS; aiuto gratis; sindacato; sanatoria; regolarizzazione; regolarizzarsi; mettersi in regola; come avere i documenti
# term: patronato → { -patronato } = مكتب المساعدة
# term: caf → { -caf } = مركز المساعدة الضريبية
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
# term: sindacato → { -sindacato } = النقابة
keywords = باتروناتو; patronato; CAF; كاف; ملء استمارة; طلب INPS; مساعدة مجانية; نقابة; تسوية الوضعية; تسوية أوضاع المهاجرين; ساناتوريا; كيف أحصل على الأوراق
# it: le lettere che hai ricevuto
f-35tt5 = الرسائل التي وصلتك
# it: la domanda mandata e la ricevuta
# term: ricevuta → { -ricevuta-del-permesso } = إيصال طلب التصريح
f-e3h2k = الطلب المُرسَل والإيصال
# it: Se un modulo è difficile, non fare da solo. Ci sono due tipi di ufficio che ti aiutano.
p-s69p4 = إذا كانت الاستمارة صعبة، فلا تملأها وحدك. هناك نوعان من المكاتب يساعدانك.

## A chi è rivolto

# it: A tutti. Non serve essere iscritti a un sindacato.
# term: sindacato → { -sindacato } = النقابة
p-9u7ze = للجميع. لا يلزم أن تكون عضوًا في نقابة.
# it: Ufficio
c-u5id7 = المكتب
# it: Che cosa fa
c-5rzst = ماذا يعمل
# it: [Patronato][1]
# note: [1] = termini/patronato
# term: patronato → { -patronato } = مكتب المساعدة
c-eujee = [مكتب المساعدة (patronato)][1]
# it: Domande all'INPS e all'INAIL, pensione, disoccupazione, maternità, permesso di soggiorno
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
# term: inail → { -inail } = مؤسسة التأمين من حوادث العمل
# term: permesso di soggiorno → { -permesso-di-soggiorno } = تصريح الإقامة
c-r8emj = الطلبات إلى INPS وINAIL، والمعاش، والبطالة، والأمومة، وتصريح الإقامة
# it: [CAF][1]
# note: [1] = termini/caf
# term: caf → { -caf } = مركز المساعدة الضريبية
c-c4w4p = [مركز المساعدة الضريبية (CAF)][1]
# it: Tasse, 730, ISEE
# term: 730 → { -modello-730 } = نموذج 730
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
c-af5cv = الضرائب ونموذج 730 وISEE
# it: Spesso sono nello stesso palazzo.
p-yi4uy = كثيرًا ما يكونان في المبنى نفسه.

## Come fare

# it: Cerca su internet **patronato** e il nome del comune dove abiti. Oppure chiedi in Comune.
# note: voce 1 di 5
# note: «patronato» resta in italiano, con la traduzione tra parentesi: è la parola da cercare.
# term: patronato → { -patronato } = مكتب المساعدة
l-inygd = ابحث في الإنترنت عن **patronato** (مكتب المساعدة) واسم البلدة التي تسكن فيها. أو اسأل في البلدية (Comune).
# it: Telefona prima. Chiedi che documenti servono e se devi pagare.
# note: voce 2 di 5
l-knag2 = اتصل بالهاتف أولًا. اسأل عن الوثائق المطلوبة وهل يجب أن تدفع.
# it: Porta tutte le lettere, anche quelle che non capisci.
# note: voce 3 di 5
l-u58yu = خذ معك كل الرسائل، حتى التي لا تفهمها.
# it: Leggi la [delega][1] prima di firmare.
# note: voce 4 di 5
# note: [1] = termini/delega
# term: delega → { -delega } = التفويض
l-wrspn = اقرأ [التفويض][1] قبل أن توقّع عليه.
# it: Chiedi sempre la **ricevuta** della domanda. Conservala.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = إيصال طلب التصريح
l-h5qj5 = اطلب دائمًا **إيصال** الطلب. احتفظ به.

## Quanto costa

# it: Le domande principali con il patronato sono gratis per legge. Per alcune altre puoi dover pagare poco. L'ISEE al CAF è di solito gratis. Per il 730 spesso paghi.
# term: patronato → { -patronato } = مكتب المساعدة
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
# term: caf → { -caf } = مركز المساعدة الضريبية
# term: 730 → { -modello-730 } = نموذج 730
p-wtdjy = الطلبات الأساسية لدى { -patronato } مجانية بحكم القانون. لبعض الطلبات الأخرى قد تدفع مبلغًا صغيرًا. ISEE عند CAF مجاني عادة. أما { -modello-730 } فكثيرًا ما تدفع عنه.
# it: Chiedi il prezzo prima. Attento a chi chiede soldi per strada o al bar per fare le domande: non è un patronato.
# note: critico: qui uno sbaglio può fare danno
# term: patronato → { -patronato } = مكتب المساعدة
p-mgnsr = اسأل عن السعر أولًا. احذر ممن يطلب المال في الشارع أو في المقهى لكي يقدّم الطلبات: هذا ليس مكتب مساعدة (patronato).

## Casi particolari

# it: Alcuni patronati hanno operatori che parlano altre lingue. Chiedilo al telefono.
# term: patronati → { -patronato } = مكتب المساعدة
p-c3upk = في بعض مكاتب المساعدة (patronato) موظفون يتكلمون لغات أخرى. اسأل عن ذلك بالهاتف.

## Se qualcosa va male

# it: Se qualcosa va male
t-6zuve = إذا حدثت مشكلة
# it: Non sei contento? Puoi cambiare patronato quando vuoi. Fatti ridare i documenti.
# term: patronato → { -patronato } = مكتب المساعدة
p-xvzcw = لست راضيًا؟ يمكنك تغيير { -patronato } متى شئت. اطلب أن يعيدوا إليك وثائقك.
