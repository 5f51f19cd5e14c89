### Ho perso il lavoro — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho perso il lavoro
title = فقدت عملي
# it: I passi per avere la disoccupazione e cercare un altro lavoro.
summary = الخطوات للحصول على إعانة البطالة والبحث عن عمل آخر.
# it: licenziato; senza lavoro; disoccupato; fine contratto
keywords = فصل من العمل; بدون عمل; عاطل; انتهاء العقد; بطالة
# it: Controlla la lettera e l'ultima busta paga.
# term: busta paga → { -busta-paga } = كشف الراتب
f-f7nnc = تحقق من الرسالة ومن آخر كشف راتب.
# it: Chiedi la NASpI nei primi 8 giorni, se puoi.
# term: naspi → { -naspi } = إعانة البطالة
f-r6zac = اطلب NASpI في أول 8 أيام، إذا استطعت.
# it: Iscriviti al centro per l'impiego.
# term: centro per l'impiego → { -centro-per-l-impiego } = مركز التشغيل
f-9gkk9 = سجّل نفسك في مركز التشغيل.
# it: Guarda quando scade il permesso.
f-hz9ir = انظر متى ينتهي التصريح.
# it: Chiedi l'ISEE corrente.
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
f-2hgdy = اطلب ISEE الحالي (ISEE corrente).
# it: Se non riesci a pagare l'affitto, parla subito.
f-dynw4 = إذا لم تستطع دفع الإيجار، فتكلم فورًا.
# it: Se mancano i soldi, vai dall'assistente sociale.
# term: assistente sociale → { -assistente-sociale } = الأخصائي الاجتماعي
f-uygn8 = إذا لم يكفِك المال، فاذهب إلى الأخصائي الاجتماعي.
# it: Non aspettare: alcune domande hanno una scadenza. Anche contro un [licenziamento][1] c'è una scadenza.
# note: [1] = termini/licenziamento
# term: licenziamento → { -licenziamento } = الفصل من العمل
p-awg4x = لا تنتظر: بعض الطلبات لها موعد نهائي. والاعتراض على [الفصل من العمل (licenziamento)][1] له أيضًا موعد نهائي.
# it: Se sei straniero, **non** perdi subito il permesso. Puoi cercare un altro lavoro.
p-a4urp = إذا كنت أجنبيًا، فأنت **لا** تفقد التصريح فورًا. يمكنك أن تبحث عن عمل آخر.
