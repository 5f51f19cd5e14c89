### Ospitare una persona straniera: la comunicazione — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ospitare una persona straniera: la comunicazione
title = استضافة شخص أجنبي: الإشعار
# it: Chi ospita una persona di un Paese fuori dall'Unione europea deve dirlo entro 48 ore.
summary = من يستضيف شخصًا من بلد خارج الاتحاد الأوروبي يجب أن يبلّغ عن ذلك خلال 48 ساعة.
# it: ospitalità; cessione di fabbricato; ospite; 48 ore; dichiarazione
# term: cessione di fabbricato → { -ospitalita } = إشعار الاستضافة
keywords = استضافة; ضيف; أوسبيتاليتا; 48 ساعة; إشعار; إيواء
# it: il documento di chi ospita
f-4hb96 = وثيقة هوية المضيف
# it: il passaporto o il permesso dell'ospite
# term: passaporto → { -passaporto } = جواز السفر
f-kk82h = جواز سفر الضيف أو تصريحه
# it: il contratto di casa o l'atto di proprietà
f-f33ja = عقد السكن أو عقد الملكية
# it: la ricevuta della comunicazione
# term: ricevuta → { -ricevuta-del-permesso } = إيصال طلب التصريح
f-8vdf6 = إيصال الإشعار
# it: Chi ospita in casa una persona di un Paese fuori dall'Unione europea deve comunicarlo. Vale anche per un parente o un amico.
p-wycqj = من يستضيف في بيته شخصًا من بلد خارج الاتحاد الأوروبي يجب أن يبلّغ عن ذلك. ويصحّ ذلك حتى لقريب أو صديق.

## A chi è rivolto

# it: A chi dà alloggio, anche gratis. La comunicazione la fa chi ospita, non l'ospite.
p-g4fu7 = لمن يعطي سكنًا، حتى مجانًا. من يستضيف هو الذي يعمل الإشعار، لا الضيف.

## Come fare

# it: Prendi il modulo di **comunicazione di ospitalità**. Chiedilo in Comune o in Questura.
# note: voce 1 di 5
# note: «comunicazione di ospitalità» è il titolo del modulo: lascialo accanto alla traduzione.
# term: comunicazione di ospitalità → { -ospitalita } = إشعار الاستضافة
# term: questura → { -questura } = مديرية الشرطة
l-4h4fx = خذ استمارة **إشعار الاستضافة (comunicazione di ospitalità)**. اطلبها من البلدية (Comune) أو من { -questura }.
# it: Scrivi i dati tuoi, dell'ospite e della casa. Firma.
# note: voce 2 di 5
l-b24ju = اكتب بياناتك وبيانات الضيف وبيانات البيت. وقّع.
# it: Consegna il modulo **entro 48 ore** dall'arrivo.
# note: voce 3 di 5
l-bsp4s = سلّم الاستمارة **خلال 48 ساعة** من الوصول.
# it: Se nella tua città c'è la [Questura][1], portalo lì. Se no, chiedi in Comune dove portarlo.
# note: voce 4 di 5
# note: [1] = termini/questura
# term: questura → { -questura } = مديرية الشرطة
l-xn7rj = إذا كانت في مدينتك [مديرية الشرطة (Questura)][1]، فسلّم الاستمارة هناك. إذا لم تكن، فاسأل البلدية أين تسلّمها.
# it: Tieni la ricevuta. Danne una copia all'ospite.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = إيصال طلب التصريح
l-ciuut = احتفظ بالإيصال. أعطِ نسخة منه للضيف.

## Cosa si ottiene

# it: Una ricevuta. L'ospite può averne bisogno per il permesso o per la residenza.
# term: ricevuta → { -ricevuta-del-permesso } = إيصال طلب التصريح
# term: residenza → { -residenza } = محل الإقامة
p-a3swy = إيصال. قد يحتاج إليه الضيف للتصريح أو لمحل الإقامة.

## Se qualcosa va male

# it: Se qualcosa va male
t-6javu = إذا حدثت مشكلة
# it: Chi non comunica rischia una multa. Se sono passate le 48 ore, fai comunque la comunicazione.
p-nirw5 = من لا يبلّغ قد يدفع غرامة. إذا مرّت 48 ساعة، فاعمل الإشعار رغم ذلك.
# it: Se chi ti ospita non vuole farla, chiedi consiglio a un [patronato][1].
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = مكتب المساعدة
p-djk63 = إذا كان من يستضيفك لا يريد أن يعمله، فاطلب النصيحة من [مكتب مساعدة (patronato)][1].
