### Aprire un conto in banca o in posta — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Aprire un conto in banca o in posta
title = فتح حساب في البنك أو في البريد
# it: Hai diritto a un conto semplice per ricevere la paga e gli aiuti.
summary = لك الحق في حساب بسيط لتستلم الراتب والمساعدات.
# it: conto corrente; banca; posta; IBAN; conto di base; carta prepagata
# term: iban → { -iban } = رقم الحساب البنكي
keywords = حساب بنكي; بنك; بريد; IBAN; رقم الحساب; حساب أساسي; بطاقة مسبقة الدفع
# it: un documento: passaporto, carta d'identità, permesso o documento di richiedente asilo
# term: passaporto → { -passaporto } = جواز السفر
# term: carta d'identità → { -carta-di-identita } = بطاقة الهوية
# term: richiedente asilo → { -richiedente-asilo } = طالب اللجوء
f-3rway = وثيقة: جواز سفر أو بطاقة هوية أو تصريح أو وثيقة طالب اللجوء
# it: un conto con IBAN
# term: iban → { -iban } = رقم الحساب البنكي
f-vvs3e = حساب مع IBAN
# it: Per lo stipendio e gli aiuti serve quasi sempre un conto con un [IBAN][1].
# note: [1] = termini/iban
# term: iban → { -iban } = رقم الحساب البنكي
p-q4je7 = للراتب وللمساعدات يلزم دائمًا تقريبًا حساب له [رقم IBAN][1].

## A chi è rivolto

# it: A chi vive legalmente nell'Unione europea. Vale anche per i richiedenti asilo.
# term: richiedenti asilo → { -richiedente-asilo } = طالب اللجوء
p-y9bgt = لمن يعيش بشكل قانوني في الاتحاد الأوروبي. ويصحّ ذلك أيضًا لطالبي اللجوء.

## Come fare

# it: Vai in una banca o alla posta.
# note: voce 1 di 5
l-9z2y8 = اذهب إلى بنك أو إلى البريد.
# it: Chiedi il **conto di base**. È un conto semplice, con poche spese.
# note: voce 2 di 5
l-hbyc7 = اطلب **الحساب الأساسي (conto di base)**. هو حساب بسيط ومصاريفه قليلة.
# it: Porta il documento e il codice fiscale.
# note: voce 3 di 5
# term: codice fiscale → { -codice-fiscale } = الرقم الضريبي
l-chxz2 = أحضر وثيقة الهوية والرقم الضريبي.
# it: Leggi quanto costa ogni anno. Fatti spiegare le parole difficili.
# note: voce 4 di 5
l-ampnq = اقرأ كم يكلّف كل سنة. اطلب أن يشرحوا لك الكلمات الصعبة.
# it: Tieni segreto il codice della carta.
# note: voce 5 di 5
l-9vb2a = احتفظ برمز البطاقة سرًا.

## Quanto costa

# it: Il conto di base ha un prezzo fisso all'anno. Con un [ISEE][1] molto basso è **gratis**. Chiedi in banca il limite.
# note: [1] = termini/isee
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
p-pmbap = للحساب الأساسي سعر ثابت في السنة. مع [ISEE][1] منخفض جدًا هو **مجاني**. اسأل البنك عن الحد.

## Casi particolari

# it: Il conto di base non permette di andare sotto zero.
# note: voce 1 di 2
l-y9azq = الحساب الأساسي لا يسمح بأن ينزل الرصيد تحت الصفر.
# it: Per mandare soldi al tuo Paese confronta i prezzi. Usa solo agenzie autorizzate.
# note: voce 2 di 2
l-ddda2 = لترسل المال إلى بلدك قارن بين الأسعار. استعمل فقط الوكالات المرخَّصة.
# it: Non prestare il tuo conto o la tua carta. Chi lo chiede spesso vuole nascondere soldi rubati. Il reato ricade anche su di te.
# note: critico: qui uno sbaglio può fare danno
p-rg8q7 = لا تُعِر حسابك أو بطاقتك لأحد. من يطلب ذلك يريد غالبًا إخفاء مال مسروق. والجريمة تقع عليك أنت أيضًا.

## Se qualcosa va male

# it: Se qualcosa va male
t-p9by6 = إذا حدثت مشكلة
# it: La banca dice di no? Deve scriverti il motivo. Scrivi alla banca che non sei d'accordo (il **reclamo**). Se non basta, puoi rivolgerti alla Banca d'Italia: il sito è { $web }.
# note: $web = un dato; lo scrive il sito
p-w5x7v = هل يقول البنك لا؟ يجب أن يكتب لك السبب. اكتب إلى البنك أنك غير موافق (**reclamo**، أي شكوى). إذا لم يكفِ ذلك، يمكنك أن تتوجه إلى بنك إيطاليا (Banca d'Italia): الموقع هو { $web }.
