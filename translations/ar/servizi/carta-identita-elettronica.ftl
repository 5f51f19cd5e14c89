### Carta d'identità elettronica (CIE) — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Carta d'identità elettronica (CIE)
# term: carta d'identità elettronica → { -carta-di-identita } = بطاقة الهوية
title = بطاقة الهوية الإلكترونية (CIE)
# it: Come chiedere in Comune la carta d'identità.
# term: carta d'identità → { -carta-di-identita } = بطاقة الهوية
summary = كيف تطلب بطاقة الهوية في البلدية (Comune).
# it: carta d'identità; CIE; documento; identità; carta elettronica
# term: carta d'identità → { -carta-di-identita } = بطاقة الهوية
keywords = بطاقة الهوية; CIE; البطاقة الوطنية; البطاقة الشخصية; وثيقة; بطاقة إلكترونية
# it: la vecchia carta, oppure la denuncia se l'hai persa
# term: denuncia → { -denuncia } = البلاغ
f-qkzzb = البطاقة القديمة، أو البلاغ إذا ضاعت
# it: la carta d'identità elettronica
# term: carta d'identità elettronica → { -carta-di-identita } = بطاقة الهوية
f-hbapn = بطاقة الهوية الإلكترونية
# it: La carta d'identità dice chi sei. Per i cittadini stranieri **non** vale per viaggiare in altri Paesi.
# term: carta d'identità → { -carta-di-identita } = بطاقة الهوية
p-z4u3s = تقول { -carta-di-identita } من أنت. وهي **لا** تصلح للمواطنين الأجانب للسفر إلى بلدان أخرى.

## A chi è rivolto

# it: A chi ha la [residenza][1] nel Comune. Puoi chiederla anche per i bambini.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = محل الإقامة
p-xppbb = لمن [محل إقامته (residenza)][1] في البلدية. يمكنك أن تطلبها للأطفال أيضًا.

## Come fare

# it: Prenota un appuntamento all'[anagrafe][1] del tuo Comune. Puoi farlo anche sul sito { $booking_url }.
# note: voce 1 di 6
# note: PIN e PUK non si traducono.
# note: $booking_url = un dato; lo scrive il sito
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = مكتب سجل السكان
l-ysu4r = احجز موعدًا في [مكتب سجل السكان (anagrafe)][1] في بلديتك. يمكنك الحجز أيضًا على الموقع { $booking_url }.
# it: Vai di persona con i documenti e la [fototessera][1].
# note: voce 2 di 6
# note: [1] = termini/fototessera
# term: fototessera → { -fototessera } = الصورة الشخصية
l-j245n = اذهب بنفسك ومعك الوثائق و[الصورة الشخصية][1].
# it: Controlla bene i tuoi dati. Lasci la firma e le [impronte digitali][1].
# note: voce 3 di 6
# note: [1] = termini/impronte-digitali
# term: impronte digitali → { -impronte-digitali } = بصمات الأصابع
l-cwaen = تحقق جيدًا من بياناتك. توقّع وتُؤخذ [بصمات أصابعك][1].
# it: Paga allo sportello.
# note: voce 4 di 6
l-huq9w = ادفع في الشباك.
# it: Tieni il foglio: c'è la prima parte dei codici **PIN** e **PUK**.
# note: voce 5 di 6
l-apne7 = احتفظ بالورقة: فيها الجزء الأول من رمزي **PIN** و**PUK**.
# it: La carta arriva per posta o in Comune. Con la carta c'è la seconda parte dei codici.
# note: voce 6 di 6
l-hamee = تصل البطاقة بالبريد أو إلى البلدية. ومع البطاقة الجزء الثاني من الرمزين.

## Tempi e scadenze

# it: La carta arriva di solito in pochi giorni lavorativi. Nell'attesa usa la ricevuta.
# term: ricevuta → { -ricevuta-del-permesso } = إيصال طلب التصريح
p-qwyr8 = تصل البطاقة عادة خلال أيام عمل قليلة. أثناء الانتظار استعمل الإيصال.
# it: La vecchia carta **di carta** non vale più. Se hai ancora quella, chiedi subito la nuova.
p-n7zcy = البطاقة القديمة **الورقية** لم تعد صالحة. إذا كانت لديك تلك البطاقة، فاطلب الجديدة فورًا.

## Quanto costa

# it: C'è un prezzo fissato dallo Stato. Il Comune può aggiungere una piccola somma. Chiedi quando prenoti.
p-ew59f = هناك سعر تحدده الدولة. ويمكن للبلدية أن تضيف مبلغًا صغيرًا. اسأل عند الحجز.

## Casi particolari

# it: Per un figlio minore di solito vengono i genitori. Porta anche il bambino.
# note: voce 1 di 2
# term: minore → { -minore } = القاصر
l-6awcv = للابن القاصر يأتي الوالدان عادة. أحضر الطفل أيضًا.
# it: Se non puoi uscire di casa per malattia, chiedi al Comune: può venire una persona da te.
# note: voce 2 di 2
l-pu5hb = إذا كنت لا تستطيع الخروج من البيت بسبب المرض، فاسأل البلدية: يمكن أن يأتي إليك شخص.

## Se qualcosa va male

# it: Se qualcosa va male
t-w85zq = إذا حدثت مشكلة
# it: Hai un viaggio o un problema urgente e non ci sono appuntamenti? Spiegalo all'anagrafe: per casi gravi c'è un'altra strada.
# term: anagrafe → { -anagrafe } = مكتب سجل السكان
p-qk8k7 = لديك سفر أو مشكلة عاجلة ولا توجد مواعيد؟ اشرح ذلك لمكتب سجل السكان: في الحالات الشديدة هناك طريق آخر.
