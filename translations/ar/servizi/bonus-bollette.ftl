### Pagare meno luce, gas, acqua e rifiuti — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Pagare meno luce, gas, acqua e rifiuti
title = دفع أقل للكهرباء والغاز والماء والنفايات
# it: Con un ISEE basso lo sconto sulle bollette arriva da solo.
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
# term: bollette → { -bolletta } = الفاتورة
summary = مع ISEE منخفض يأتي التخفيض على الفواتير وحده.
# it: bonus sociale; bollette; luce; gas; acqua; rifiuti; TARI; sconto
# term: bollette → { -bolletta } = الفاتورة
keywords = bonus sociale; فواتير; كهرباء; ضوء; غاز; ماء; نفايات; TARI; تخفيض
# it: una bolletta intestata a una persona della famiglia
# term: bolletta → { -bolletta } = الفاتورة
f-aekcy = فاتورة باسم شخص من الأسرة
# it: uno sconto sulle bollette
# term: bollette → { -bolletta } = الفاتورة
f-pw88j = تخفيض على الفواتير
# it: INPS da telefono fisso
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
f-rmvn5 = INPS من هاتف ثابت
# it: INPS da cellulare
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
f-x5p9y = INPS من هاتف محمول
# it: Le famiglie con pochi soldi pagano meno le [bollette][1]. Questo aiuto si chiama **bonus sociale**.
# note: [1] = termini/bolletta
# term: bollette → { -bolletta } = الفاتورة
p-g6hg8 = العائلات التي مالها قليل تدفع أقل في [الفواتير][1]. هذه المساعدة تسمّى **المنحة الاجتماعية (bonus sociale)**.

## A chi è rivolto

# it: A chi ha un [ISEE][1] basso. Il limite cambia: lo sa il CAF. Le famiglie con molti figli hanno un limite più alto.
# note: [1] = termini/isee
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
# term: caf → { -caf } = مركز المساعدة الضريبية
p-zknsy = لمن لديه [ISEE][1] منخفض. الحد يتغير: CAF يعرفه. وللعائلات التي لديها أولاد كثيرون حد أعلى.

## Come fare

# it: Chiedi l'[ISEE][1] ogni anno.
# note: voce 1 di 4
# note: «bonus sociale» resta in italiano, con la traduzione tra parentesi: è scritto così sulla bolletta.
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
l-7tak2 = اطلب [ISEE][1] كل سنة.
# it: Controlla che luce, gas o acqua siano intestati a qualcuno della famiglia.
# note: voce 2 di 4
l-cdczx = تحقق من أن الكهرباء أو الغاز أو الماء باسم شخص من الأسرة.
# it: Non serve un'altra domanda. Lo sconto arriva **da solo**.
# note: voce 3 di 4
l-yyh6d = لا يلزم طلب آخر. يأتي التخفيض **وحده**.
# it: Guarda nelle bollette la parola **bonus sociale**.
# note: voce 4 di 4
# term: bollette → { -bolletta } = الفاتورة
l-t7mix = ابحث في الفواتير عن كلمة **bonus sociale** (المنحة الاجتماعية).

## Tempi e scadenze

# it: Lo sconto arriva dopo alcuni mesi e dura un anno. Ogni anno serve un ISEE nuovo.
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
p-uewgz = يأتي التخفيض بعد بضعة أشهر ويستمر سنة. كل سنة يلزم ISEE جديد.

## Casi particolari

# it: **Riscaldamento del palazzo.** Se il gas è di tutto il palazzo, il bonus può arrivare in un altro modo.
# note: voce 1 di 2
l-e44z3 = **تدفئة المبنى.** إذا كان الغاز مشتركًا لكل المبنى، فقد تأتي المنحة بطريقة أخرى.
# it: **Malato con macchine in casa.** C'è un bonus a parte. Chiedilo in Comune.
# note: voce 2 di 2
l-8ry8x = **مريض مع أجهزة طبية في البيت.** هناك منحة أخرى خاصة. اطلبها في البلدية (Comune).

## Se qualcosa va male

# it: Se qualcosa va male
t-zxt3t = إذا حدثت مشكلة
# it: Non riesci a pagare? Chiama **subito** chi manda la bolletta e chiedi di pagare a rate. Se aspetti, possono staccare la luce o il gas.
# note: critico: qui uno sbaglio può fare danno
# term: bolletta → { -bolletta } = الفاتورة
p-izimm = لا تستطيع الدفع؟ اتصل **فورًا** بالشركة التي ترسل { -bolletta } واطلب الدفع بالتقسيط. إذا انتظرت، فقد يقطعون الكهرباء أو الغاز.
# it: Se hai già un avviso di distacco, vai dai [servizi sociali][1]. Attento a chi suona alla porta per farti cambiare contratto: non firmare.
# note: [1] = servizi/servizio-sociale
p-hptn4 = إذا وصلك إنذار بالقطع، فاذهب إلى [الخدمات الاجتماعية][1]. احذر ممن يدق الباب لكي تغيّر العقد: لا توقّع.
