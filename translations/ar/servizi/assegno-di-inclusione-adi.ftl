### Assegno di inclusione (ADI) — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assegno di inclusione (ADI)
# term: assegno di inclusione → { -assegno-di-inclusione } = إعانة الإدماج
title = إعانة الإدماج (ADI)
# it: Un aiuto per le famiglie molto povere, con un percorso da seguire.
summary = مساعدة للعائلات الفقيرة جدًا، مع برنامج يجب اتباعه.
# it: ADI; reddito di cittadinanza; povertà; sussidio; SFL; inclusione
# term: reddito → { -reddito } = الدخل
# term: cittadinanza → { -cittadinanza } = الجنسية
keywords = ADI; دخل المواطنة; فقر; إعانة; SFL; إدماج; مساعدة مالية
# it: i codici fiscali della famiglia
# term: codici fiscali → { -codice-fiscale } = الرقم الضريبي
f-rpq53 = الأرقام الضريبية لأفراد الأسرة
# it: una carta con soldi ogni mese
f-dg5gq = بطاقة فيها مال كل شهر
# it: un percorso con i servizi sociali
f-cifbh = برنامج مع الخدمات الاجتماعية
# it: Entra con SPID o CIE.
# term: spid → { -spid } = الهوية الرقمية
f-5tg3t = ادخل عن طريق SPID أو CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
f-ck6su = INPS من هاتف ثابت
# it: INPS da cellulare
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
f-f4bf6 = INPS من هاتف محمول
# it: L'[assegno di inclusione][1] ha preso il posto del reddito di cittadinanza.
# note: [1] = termini/assegno-di-inclusione
# term: assegno di inclusione → { -assegno-di-inclusione } = إعانة الإدماج
# term: reddito → { -reddito } = الدخل
# term: cittadinanza → { -cittadinanza } = الجنسية
p-jtq6h = حلّت [إعانة الإدماج][1] محل دخل المواطنة (reddito di cittadinanza).

## A chi è rivolto

# it: Alle famiglie con pochi soldi **e** con almeno una di queste persone:
p-4kaaz = للعائلات التي مالها قليل **و** فيها واحد على الأقل من هؤلاء:
# it: un minorenne
# note: voce 1 di 4
# term: minorenne → { -minore } = القاصر
l-iqpcn = قاصر
# it: una persona con disabilità
# note: voce 2 di 4
l-qrp7t = شخص ذو إعاقة
# it: una persona di 60 anni o più
# note: voce 3 di 4
l-6mke5 = شخص عمره 60 سنة أو أكثر
# it: una persona seguita dai servizi sociali o sanitari, in certi casi
# note: voce 4 di 4
l-5kuun = شخص تتابعه الخدمات الاجتماعية أو الصحية، في حالات معينة
# it: Se non sei cittadino dell'Unione europea, di solito serve il permesso di lungo periodo o la protezione internazionale. Di solito servono anche 5 anni di residenza in Italia. Gli ultimi due devono essere continui.
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = تصريح الإقامة الأوروبي الطويل الأمد
# term: protezione internazionale → { -protezione-internazionale } = الحماية الدولية
# term: residenza → { -residenza } = محل الإقامة
p-n9xg4 = إذا لم تكن مواطنًا من الاتحاد الأوروبي، يلزم عادة التصريح الطويل الأمد أو { -protezione-internazionale }. ويلزم عادة أيضًا أن يكون محل إقامتك في إيطاليا منذ 5 سنوات. ويجب أن تكون السنتان الأخيرتان متصلتين دون انقطاع.

## Come fare

# it: Chiedi l'[ISEE][1].
# note: voce 1 di 6
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
l-2g865 = اطلب [ISEE][1].
# it: Chiedi a un [patronato][1] o a un CAF se puoi averlo.
# note: voce 2 di 6
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = مكتب المساعدة
# term: caf → { -caf } = مركز المساعدة الضريبية
l-k7ci6 = اسأل [مكتب مساعدة (patronato)][1] أو CAF هل يمكنك أن تحصل عليها.
# it: Fai la domanda con loro, oppure sul sito { $web }.
# note: voce 3 di 6
# note: $web = un dato; lo scrive il sito
l-3cg8v = قدّم الطلب معهم، أو على الموقع { $web }.
# it: Firma il **patto digitale** sul portale indicato dall'INPS.
# note: voce 4 di 6
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
l-g8ukg = وقّع **الميثاق الرقمي (patto digitale)** على الموقع الذي تحدده INPS.
# it: Vai al primo appuntamento con i [servizi sociali][1] entro **120 giorni dalla firma del patto**. Vai anche se nessuno ti chiama.
# note: voce 5 di 6
# note: [1] = servizi/servizio-sociale
l-tb3ei = اذهب إلى أول موعد مع [الخدمات الاجتماعية][1] خلال **120 يومًا من توقيع الميثاق (patto)**. اذهب حتى إذا لم يتصل بك أحد.
# it: Vai a tutti gli appuntamenti.
# note: voce 6 di 6
l-7wgma = اذهب إلى كل المواعيد.

## Cosa si ottiene

# it: Una carta con soldi per la spesa e, in parte, per l'affitto. Un'assistente sociale ti segue.
# term: assistente sociale → { -assistente-sociale } = الأخصائي الاجتماعي
p-j83fu = بطاقة فيها مال للمشتريات، وجزء منه للإيجار. ويتابعك أخصائي اجتماعي.

## Tempi e scadenze

# it: L'aiuto dura di solito **18 mesi**. Poi devi fare una nuova domanda.
p-zttu6 = تستمر المساعدة عادة **18 شهرًا**. ثم يجب أن تقدّم طلبًا جديدًا.

## Casi particolari

# it: Hai tra 18 e 59 anni e puoi lavorare? C'è un altro aiuto: il **supporto per la formazione e il lavoro**. Chiedi al patronato.
# note: «supporto per la formazione e il lavoro» è il nome ufficiale: lascialo accanto alla traduzione.
# term: patronato → { -patronato } = مكتب المساعدة
p-2tfhp = هل عمرك بين 18 و59 سنة وتستطيع العمل؟ هناك مساعدة أخرى: **دعم التدريب والعمل (supporto per la formazione e il lavoro)**. اسأل { -patronato }.

## Se qualcosa va male

# it: Se qualcosa va male
t-uumxy = إذا حدثت مشكلة
# it: Se cambia il lavoro o la famiglia, dillo subito all'INPS. Se non vai agli appuntamenti, perdi l'aiuto. Se la domanda è respinta, chiedi al patronato il perché.
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
# term: patronato → { -patronato } = مكتب المساعدة
p-84jgp = إذا تغيّر العمل أو تغيّرت الأسرة، فأخبر INPS فورًا. إذا لم تذهب إلى المواعيد، تفقد المساعدة. إذا رُفض الطلب، فاسأل { -patronato } عن السبب.
