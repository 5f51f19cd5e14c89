### Cittadini dell'Unione europea: vivere in Italia — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cittadini dell'Unione europea: vivere in Italia
title = مواطنو الاتحاد الأوروبي: العيش في إيطاليا
# it: Romeni, spagnoli e altri cittadini dell'Unione europea: che cosa serve dopo tre mesi.
summary = الرومانيون والإسبان وغيرهم من مواطني الاتحاد الأوروبي: ما يلزم بعد ثلاثة أشهر.
# it: cittadino europeo; Romania; comunitari; attestazione di soggiorno; residenza; neocomunitari
# term: residenza → { -residenza } = محل الإقامة
keywords = مواطن أوروبي; رومانيا; الاتحاد الأوروبي; شهادة الإقامة للأوروبيين; محل الإقامة
# it: il passaporto o la carta d'identità del tuo Paese
# term: passaporto → { -passaporto } = جواز السفر
# term: carta d'identità → { -carta-di-identita } = بطاقة الهوية
f-geg68 = جواز السفر أو بطاقة الهوية من بلدك
# it: la prova del lavoro, oppure dei soldi e dell'assicurazione sanitaria
f-8p2b6 = ما يثبت العمل، أو المال والتأمين الصحي
# it: l'attestazione di iscrizione anagrafica
f-622sj = شهادة التسجيل في سجل السكان
# it: Se sei cittadino dell'Unione europea **non** ti serve il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = تصريح الإقامة
p-28qpv = إذا كنت مواطنًا من الاتحاد الأوروبي فأنت **لا** تحتاج إلى { -permesso-di-soggiorno }.

## A chi è rivolto

# it: Ai cittadini dell'Unione europea che restano più di tre mesi. Vale anche per i loro familiari.
p-gsfun = لمواطني الاتحاد الأوروبي الذين يبقون أكثر من ثلاثة أشهر. ويصحّ ذلك أيضًا لأفراد عائلاتهم.

## Come fare

# it: Per i primi tre mesi ti basta il documento del tuo Paese.
# note: voce 1 di 4
# note: «attestazione di iscrizione anagrafica» è il titolo del foglio: lascialo accanto alla traduzione.
l-d7cpe = في الأشهر الثلاثة الأولى تكفيك وثيقة بلدك.
# it: Se resti di più, vai all'[anagrafe][1] del Comune dove abiti.
# note: voce 2 di 4
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = مكتب سجل السكان
l-ptkj4 = إذا بقيت أكثر، فاذهب إلى [مكتب سجل السكان (anagrafe)][1] في البلدية التي تسكن فيها.
# it: Chiedi la [residenza][1]. Porta una di queste prove:
# note: voce 3 di 4
# note: [1] = servizi/chiedere-la-residenza
# term: residenza → { -residenza } = محل الإقامة
l-4nyby = اطلب [محل الإقامة (residenza)][1]. أحضر واحدًا من هذه الإثباتات:
# it: lavori in Italia
# note: voce 1 di 4
l-2tyhn = تعمل في إيطاليا
# it: studi e hai un'assicurazione sanitaria
# note: voce 2 di 4
l-7xcag = تدرس ولديك تأمين صحي
# it: hai abbastanza soldi e un'assicurazione sanitaria
# note: voce 3 di 4
l-w39y5 = لديك مال كافٍ وتأمين صحي
# it: sei familiare di un cittadino dell'Unione europea
# note: voce 4 di 4
l-jnis5 = أنت من عائلة مواطن من الاتحاد الأوروبي
# it: Chiedi l'**attestazione di iscrizione anagrafica**.
# note: voce 4 di 4
l-g94f3 = اطلب **شهادة التسجيل في سجل السكان (attestazione di iscrizione anagrafica)**.

## Cosa si ottiene

# it: Un foglio che prova il tuo diritto di stare in Italia. Ti serve per il medico e per altri uffici.
p-ujpn7 = ورقة تثبت حقك في البقاء في إيطاليا. تحتاج إليها للطبيب ولمكاتب أخرى.

## Casi particolari

# it: I familiari di Paesi fuori dall'Unione europea chiedono alla [Questura][1] una **carta di soggiorno per familiari**.
# note: voce 1 di 3
# note: [1] = termini/questura
# term: questura → { -questura } = مديرية الشرطة
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = تصريح الإقامة الأوروبي الطويل الأمد
l-2wki2 = أفراد العائلة من بلدان خارج الاتحاد الأوروبي يطلبون من [مديرية الشرطة (Questura)][1] **بطاقة إقامة لأفراد العائلة (carta di soggiorno per familiari)**.
# it: Dopo 5 anni in Italia in regola con la legge puoi chiedere l'attestazione **permanente**.
# note: voce 2 di 3
l-qzszj = بعد 5 سنوات من الإقامة القانونية في إيطاليا يمكنك أن تطلب الشهادة **الدائمة (permanente)**.
# it: Se non lavori e non hai un'assicurazione, puoi comunque curarti: leggi [cure senza documenti][1].
# note: voce 3 di 3
# note: [1] = servizi/cure-senza-permesso
l-7h42j = إذا كنت لا تعمل وليس لديك تأمين، يمكنك أن تتعالج رغم ذلك: اقرأ [العلاج بدون وثائق][1].

## Se qualcosa va male

# it: Se qualcosa va male
t-c3mpk = إذا حدثت مشكلة
# it: Il Comune deve rispondere per iscritto. Se dice di no, chiedi il motivo. Un [patronato][1] o un avvocato può aiutarti.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = مكتب المساعدة
p-e6wxe = يجب على البلدية (Comune) أن تجيب كتابةً. إذا قالت لا، فاسأل عن السبب. يمكن أن يساعدك [مكتب مساعدة (patronato)][1] أو محامٍ.
