### Registrare la nascita di un figlio — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Registrare la nascita di un figlio
title = تسجيل ولادة طفل
# it: Fai la dichiarazione di nascita entro 10 giorni, anche senza permesso.
summary = قدّم التصريح بالولادة خلال 10 أيام، حتى بدون تصريح إقامة.
# it: nascita; neonato; atto di nascita; bambino; ospedale; stato civile
# term: stato civile → { -stato-civile } = مكتب الحالة المدنية
keywords = ولادة; مولود; شهادة ميلاد; عقد الازدياد; طفل; مستشفى; الحالة المدنية
# it: l'attestazione di nascita dell'ospedale
f-jqk7j = شهادة الولادة من المستشفى
# it: un documento dei genitori
f-2ftqt = وثيقة هوية للوالدين
# it: l'atto di nascita
f-7s2iq = شهادة الميلاد
# it: In Comune: entro 10 giorni dal parto.
f-wsxmk = في البلدية (Comune): خلال 10 أيام من الولادة.
# it: In ospedale: entro tre giorni dal parto.
f-rrjyw = في المستشفى: خلال ثلاثة أيام من الولادة.
# it: Anche in ospedale, nei primi tre giorni.
f-3phpw = وأيضًا في المستشفى، في الأيام الثلاثة الأولى.
# it: Ogni bambino nato in Italia va registrato. Con la registrazione ha un nome e dei diritti.
p-zmn74 = كل طفل يولد في إيطاليا يجب أن يُسجَّل. بالتسجيل يكون له اسم وحقوق.

## A chi è rivolto

# it: Ai genitori. Non importa se hai il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = تصريح الإقامة
p-r4vc2 = للوالدين. لا يهم هل لديك تصريح إقامة أم لا.
# it: Per registrare una nascita **non** serve mostrare il permesso di soggiorno.
# note: critico: qui uno sbaglio può fare danno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = تصريح الإقامة
p-t8uxe = لتسجيل ولادة **لا** يلزم أن تُظهر { -permesso-di-soggiorno }.

## Come fare

# it: In ospedale ricevi l'**attestazione di nascita**.
# note: voce 1 di 5
# note: «attestazione di nascita» è il titolo del foglio: lascialo accanto alla traduzione.
l-gmnjj = في المستشفى تستلم **شهادة الولادة (attestazione di nascita)**.
# it: Scegli dove fare la dichiarazione: in ospedale, nel Comune di nascita o nel tuo Comune.
# note: voce 2 di 5
l-x7mig = اختر أين تصرّح بالولادة: في المستشفى، أو في بلدية مكان الولادة، أو في بلديتك.
# it: Se siete sposati, basta un genitore. Se non siete sposati e lo riconoscete tutti e due, andate insieme.
# note: voce 3 di 5
l-jd8ug = إذا كنتما متزوجين، يكفي أحد الوالدين. إذا لم تكونا متزوجين وتعترفان به معًا، فاذهبا معًا.
# it: Di' il nome e il cognome del bambino. Controlla bene come sono scritti.
# note: voce 4 di 5
l-eakmr = قل اسم الطفل واسم عائلته. تحقق جيدًا من كتابتهما.
# it: Chiedi al Comune il codice fiscale del bambino.
# note: voce 5 di 5
# term: codice fiscale → { -codice-fiscale } = الرقم الضريبي
l-mhyge = اطلب من البلدية { -codice-fiscale } للطفل.

## Cosa si ottiene

# it: L'atto di nascita. Poi puoi scegliere il [pediatra][1] e chiedere l'[assegno unico][2].
# note: [1] = servizi/pediatra
# note: [2] = servizi/assegno-unico-figli
# term: pediatra → { -pediatra-di-libera-scelta } = طبيب الأطفال
# term: assegno unico → { -assegno-unico } = إعانة الأطفال الشهرية
p-77sid = شهادة الميلاد (atto di nascita). بعد ذلك يمكنك أن تختار [طبيب الأطفال][1] وأن تطلب [إعانة الأطفال (assegno unico)][2].

## Casi particolari

# it: **Cittadinanza.** Un bambino con genitori stranieri di solito prende la loro. Per il passaporto vai al [consolato][1] del tuo Paese. Se sei rifugiato, non andarci: chiedi a un avvocato.
# note: voce 1 di 3
# note: [1] = termini/consolato
# term: cittadinanza → { -cittadinanza } = الجنسية
# term: passaporto → { -passaporto } = جواز السفر
# term: consolato → { -consolato } = القنصلية
l-4c64f = **الجنسية.** الطفل الذي والداه أجنبيان يأخذ عادة جنسيتهما. من أجل جواز السفر اذهب إلى [قنصلية][1] بلدك. إذا كنت لاجئًا، فلا تذهب إليها: اسأل محاميًا.
# it: **Permesso.** Il bambino deve essere aggiunto alla situazione di soggiorno dei genitori. Chiedi a un [patronato][1].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = مكتب المساعدة
l-vfk5q = **التصريح.** يجب أن يُضاف الطفل إلى وضع إقامة الوالدين. اسأل [مكتب مساعدة (patronato)][1].
# it: **Parto in anonimato.** Una donna può partorire in ospedale e non dire il suo nome. Lo chiede al personale. È un diritto.
# note: voce 3 di 3
l-8kse5 = **الولادة دون ذكر الاسم.** يمكن للمرأة أن تلد في المستشفى وألا تقول اسمها. تطلب ذلك من العاملين. هذا حق.

## Se qualcosa va male

# it: Se qualcosa va male
t-y7wdi = إذا حدثت مشكلة
# it: Sono passati i 10 giorni? Vai lo stesso e spiega perché. Se non capisci l'italiano, chiedi un [mediatore][1] in ospedale o in Comune.
# note: [1] = servizi/chiedere-un-mediatore
p-jvwnp = هل مرت 10 أيام؟ اذهب رغم ذلك واشرح السبب. إذا كنت لا تفهم الإيطالية، فاطلب [وسيطًا][1] في المستشفى أو في البلدية.
