### Vaccini per bambini e adulti — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Vaccini per bambini e adulti
# term: vaccini → { -vaccino } = اللقاح
title = لقاحات للأطفال والبالغين
# it: Quali vaccini sono obbligatori e come prenotare.
# term: vaccini → { -vaccino } = اللقاح
summary = أي لقاحات إلزامية وكيف تحجز.
# it: vaccino; vaccinazione; libretto vaccinale; morbillo; asilo nido; vaccini per la scuola; influenza; puntura
# term: libretto vaccinale → { -vaccino } = اللقاح
# term: asilo nido → { -asilo-nido } = دار الحضانة
keywords = لقاح; تطعيم; تلقيح; دفتر اللقاحات; الحصبة; بوحمرون; حضانة; لقاحات المدرسة; إنفلونزا; حقنة
# it: il libretto dei vaccini, anche del tuo Paese
# term: vaccini → { -vaccino } = اللقاح
f-gjmkp = دفتر اللقاحات، ولو من بلدك
# it: la tessera sanitaria o il codice STP
# term: tessera sanitaria → { -tessera-sanitaria } = البطاقة الصحية
# term: codice stp → { -stp } = رمز العلاج بدون تصريح
f-u875h = البطاقة الصحية أو رمز STP
# it: il certificato dei vaccini
# term: vaccini → { -vaccino } = اللقاح
f-xjw2c = شهادة اللقاحات
# it: i vaccini obbligatori per i minori
# term: vaccini → { -vaccino } = اللقاح
# term: minori → { -minore } = القاصر
f-tnfq3 = اللقاحات الإلزامية للقاصرين
# it: I [vaccini][1] proteggono da malattie gravi. Per i minori alcuni sono obbligatori e gratis.
# note: [1] = termini/vaccino
# term: vaccini → { -vaccino } = اللقاح
# term: minori → { -minore } = القاصر
p-fewmy = [اللقاحات][1] تحمي من أمراض شديدة. بعضها إلزامي ومجاني للقاصرين.

## A chi è rivolto

# it: A chi ha da 0 a 16 anni (16 compresi), anche senza permesso. Se sei adulto, chiedi al medico quali vaccini ti servono.
# term: vaccini → { -vaccino } = اللقاح
p-p4dnh = لمن عمره من 0 إلى 16 سنة (حتى من عمره 16 سنة)، حتى بدون تصريح. إذا كنت بالغًا، فاسأل الطبيب أي لقاحات تحتاج إليها.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = المؤسسة الصحية الاجتماعية
p-2b6kn = هل تسكن في كريما أو في البلدات القريبة؟ المؤسسة الصحية ([ASST][1]) التابعة لمنطقتك هي مؤسسة أخرى: اسأل في البلدية (Comune).

## Come fare

# it: Per i neonati arriva di solito una lettera con il giorno. Se non arriva, chiedi al [pediatra][1].
# note: voce 1 di 5
# note: [1] = servizi/pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = طبيب الأطفال
l-8tnmg = للمواليد تصل عادة رسالة فيها اليوم. إذا لم تصل، فاسأل [طبيب الأطفال][1].
# it: Se vieni da un altro Paese, porta il libretto dei vaccini. Il centro controlla quali mancano.
# note: voce 2 di 5
# term: vaccini → { -vaccino } = اللقاح
l-vwe9n = إذا جئت من بلد آخر، فأحضر دفتر اللقاحات. يتحقق المركز أي لقاحات تنقص.
# it: Se non hai il libretto, vai lo stesso. Il medico decide che cosa fare.
# note: voce 3 di 5
l-pfygq = إذا لم يكن لديك الدفتر، فاذهب رغم ذلك. يقرر الطبيب ماذا يفعل.
# it: Prenota al **centro vaccinale** dell'[ASST][1]. Il pediatra ti dice dov'è.
# note: voce 4 di 5
# note: [1] = termini/asst
# term: asst → { -asst } = المؤسسة الصحية الاجتماعية
# term: pediatra → { -pediatra-di-libera-scelta } = طبيب الأطفال
l-izuaa = احجز في **مركز التلقيح (centro vaccinale)** التابع [للمؤسسة الصحية الاجتماعية (ASST)][1]. يقول لك { -pediatra-di-libera-scelta } أين هو.
# it: Il giorno del vaccino di' se il bambino ha febbre o allergie.
# note: voce 5 di 5
# term: vaccino → { -vaccino } = اللقاح
l-y7vvp = في يوم اللقاح قل هل لدى الطفل حمى أو حساسية.

## Cosa si ottiene

# it: Un certificato. Lo chiedono il nido e la scuola.
# term: nido → { -asilo-nido } = دار الحضانة
p-egkyw = شهادة. تطلبها الحضانة والمدرسة.

## Casi particolari

# it: **Nido e scuola dell'infanzia (prima dei 6 anni):** senza vaccini obbligatori il bambino non entra.
# note: voce 1 di 3
# term: nido → { -asilo-nido } = دار الحضانة
# term: vaccini → { -vaccino } = اللقاح
l-vcicb = **الحضانة وروضة الأطفال (قبل عمر 6 سنوات):** بدون اللقاحات الإلزامية لا يدخل الطفل.
# it: **Scuola dai 6 anni:** il bambino entra lo stesso, ma i genitori rischiano una multa.
# note: voce 2 di 3
l-2cw98 = **المدرسة من 6 سنوات:** يدخل الطفل رغم ذلك، لكن الوالدين قد يدفعان غرامة.
# it: **Gravidanza e viaggi:** ci sono vaccini consigliati. Chiedi prima.
# note: voce 3 di 3
# term: vaccini → { -vaccino } = اللقاح
l-stc3b = **الحمل والسفر:** هناك لقاحات يُنصح بها. اسأل أولًا.

## Se qualcosa va male

# it: Se qualcosa va male
t-q5es9 = إذا حدثت مشكلة
# it: Hai paura di un vaccino? Parla con il pediatra. Puoi fare tutte le domande, anche con un [mediatore][1].
# note: [1] = servizi/chiedere-un-mediatore
# term: vaccino → { -vaccino } = اللقاح
# term: pediatra → { -pediatra-di-libera-scelta } = طبيب الأطفال
p-tbbja = هل تخاف من لقاح؟ تكلم مع { -pediatra-di-libera-scelta }. يمكنك أن تسأل كل الأسئلة، حتى مع [وسيط][1].
