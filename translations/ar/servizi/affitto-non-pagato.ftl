### Non riesci a pagare l'affitto, e non è colpa tua — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Non riesci a pagare l'affitto, e non è colpa tua
title = لا تستطيع دفع الإيجار، وليس الذنب ذنبك
# it: Che cosa fare se hai perso il lavoro o sei malato: la morosità incolpevole.
# term: morosità incolpevole → { -morosita-incolpevole } = العجز عن دفع الإيجار دون ذنب
summary = ماذا تفعل إذا فقدت العمل أو كنت مريضًا: العجز عن دفع الإيجار دون ذنب.
# it: morosità incolpevole; affitto arretrato; sfratto; contributo affitto; aiuto affitto
# term: morosità incolpevole → { -morosita-incolpevole } = العجز عن دفع الإيجار دون ذنب
# term: sfratto → { -sfratto } = أمر إخلاء البيت
# term: contributo → { -contributi } = اشتراكات الضمان الاجتماعي
keywords = العجز عن دفع الإيجار; متأخرات الإيجار; الكراء; إخلاء; مساعدة في الإيجار; لا أستطيع الدفع
# it: il contratto di affitto registrato
f-is3gj = عقد الإيجار المسجَّل
# it: la prova di che cosa è successo: licenziamento, malattia, separazione
# term: licenziamento → { -licenziamento } = الفصل من العمل
f-im4ty = ما يثبت ما حدث: فصل من العمل أو مرض أو انفصال
# it: le lettere del proprietario o del tribunale
f-p2jwe = رسائل المالك أو المحكمة (Tribunale)
# it: un contributo o un accordo con il proprietario
# term: contributo → { -contributi } = اشتراكات الضمان الاجتماعي
f-qttwb = مساعدة مالية أو اتفاق مع المالك
# it: Se non paghi perché hai perso il lavoro o sei malato, si chiama [morosità incolpevole][1]. Ci possono essere aiuti.
# note: [1] = termini/morosita-incolpevole
# term: morosità incolpevole → { -morosita-incolpevole } = العجز عن دفع الإيجار دون ذنب
p-i343g = إذا كنت لا تدفع لأنك فقدت العمل أو لأنك مريض، فهذا يسمّى [العجز عن دفع الإيجار دون ذنب (morosità incolpevole)][1]. قد توجد مساعدات.

## A chi è rivolto

# it: A chi ha un contratto registrato e ha perso una parte grande dei suoi soldi. Le cause sono per esempio:
p-fh83b = لمن لديه عقد مسجَّل وفقد جزءًا كبيرًا من ماله. والأسباب هي مثلًا:
# it: licenziamento o meno ore di lavoro
# note: voce 1 di 4
# term: licenziamento → { -licenziamento } = الفصل من العمل
l-42xs5 = الفصل من العمل أو ساعات عمل أقل
# it: malattia grave
# note: voce 2 di 4
l-cfcwp = مرض شديد
# it: separazione
# note: voce 3 di 4
l-x9d4d = الانفصال
# it: morte di chi portava lo stipendio
# note: voce 4 di 4
l-zwm4d = وفاة من كان يأتي بالراتب

## Come fare

# it: **Parla subito** con il proprietario. Chiedi di pagare a rate. Scrivete l'accordo.
# note: voce 1 di 5
l-7t2ay = **تكلم فورًا** مع المالك. اطلب الدفع بالتقسيط. اكتبا الاتفاق.
# it: Vai dai [servizi sociali][1] del tuo Comune. Chiedi se adesso danno un aiuto per pagare l'affitto.
# note: voce 2 di 5
# note: [1] = servizi/servizio-sociale
l-2h4vp = اذهب إلى [الخدمات الاجتماعية][1] في بلديتك (Comune). اسأل هل يقدمون الآن مساعدة لدفع الإيجار.
# it: Chiedi l'[ISEE][1], anche quello corrente.
# note: voce 3 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
l-db6we = اطلب [ISEE][1]، واطلب أيضًا ISEE الحالي (ISEE corrente).
# it: Paga quello che puoi, ogni mese. Tieni le ricevute.
# note: voce 4 di 5
# term: ricevute → { -ricevuta-del-permesso } = إيصال طلب التصريح
l-em8vb = ادفع ما تستطيع كل شهر. احتفظ بالإيصالات.
# it: Se arriva una lettera dal tribunale, leggi [che cosa fare][1].
# note: voce 5 di 5
# note: [1] = servizi/ho-ricevuto-uno-sfratto
l-djbbc = إذا وصلت رسالة من المحكمة، فاقرأ [ماذا تفعل][1].

## Tempi e scadenze

# it: Questi aiuti ci sono solo quando il Comune ha i fondi. Chiedi spesso e guarda gli avvisi del Comune.
p-9dtje = هذه المساعدات موجودة فقط عندما يكون لدى البلدية مال لها. اسأل كثيرًا وانظر إعلانات البلدية.

## Casi particolari

# it: A Crema c'è un progetto per queste [emergenze della casa][1]. Chiedi in Comune se è attivo.
# note: [1] = servizi/crema-aiuti-sociali
p-hu9y4 = في كريما يوجد مشروع [لحالات السكن الطارئة][1] هذه. اسأل البلدية هل هو قائم الآن.

## Se qualcosa va male

# it: Se qualcosa va male
t-5k24q = إذا حدثت مشكلة
# it: Non andare via di casa solo perché il proprietario te lo dice. Può mandarti via soltanto un **giudice**. Se cambia la serratura, chiama la polizia.
# note: critico: qui uno sbaglio può fare danno
p-gzwvb = لا تترك البيت لمجرد أن المالك قال لك ذلك. لا يستطيع أن يخرجك إلا **القاضي**. إذا غيّر القفل، فاتصل بالشرطة.
