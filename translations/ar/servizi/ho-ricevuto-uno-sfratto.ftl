### Hai ricevuto uno sfratto — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Hai ricevuto uno sfratto
# term: sfratto → { -sfratto } = أمر إخلاء البيت
title = وصلك أمر إخلاء
# it: Che cosa fare quando arriva una lettera del tribunale sulla casa.
summary = ماذا تفعل عندما تصل رسالة من المحكمة عن البيت.
# it: sfratto; tribunale; ufficiale giudiziario; termine di grazia; lettera verde; lettera del tribunale; mandare via di casa; buttato fuori di casa; padrone di casa; mi hanno cacciato di casa; mi cacciano di casa; mi sfrattano; perdo la casa; devo lasciare la casa
# term: sfratto → { -sfratto } = أمر إخلاء البيت
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = المحضر القضائي
keywords = إخلاء; إفراغ; طرد من البيت; محكمة; محضر قضائي; مهلة الدفع; رسالة خضراء; رسالة من المحكمة; يطردني من البيت; صاحب البيت; طردوني من البيت; يخرجونني من البيت; سأفقد بيتي; أمر إخلاء; خرجوني من الدار
# it: la lettera del tribunale
f-9c37p = رسالة المحكمة
# it: il contratto di affitto
f-p4a2n = عقد الإيجار
# it: le ricevute dei pagamenti
# term: ricevute → { -ricevuta-del-permesso } = إيصال طلب التصريح
f-h7qcc = إيصالات الدفع
# it: l'ISEE, se ce l'hai
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
f-yyanw = ISEE، إذا كان لديك
# it: un avvocato e più tempo, se il giudice lo dà
f-xyrgw = محامٍ ووقت أطول، إذا أعطاه القاضي
# it: Può mandarti via **soltanto un giudice**. Il proprietario non può cambiare la serratura o toglierti la luce e l'acqua.
# note: critico: qui uno sbaglio può fare danno
p-psseu = **القاضي وحده** يستطيع أن يخرجك من البيت. لا يحق للمالك أن يغيّر القفل أو يقطع عنك الكهرباء والماء.
# it: Lo [sfratto][1] è l'ordine del giudice di lasciare la casa. Non succede in un giorno.
# note: [1] = termini/sfratto
# term: sfratto → { -sfratto } = أمر إخلاء البيت
p-d3jgf = [أمر إخلاء البيت (sfratto)][1] هو أمر القاضي بترك البيت. لا يحدث في يوم واحد.

## A chi è rivolto

# it: A chi ha ricevuto una lettera del tribunale o dell'[ufficiale giudiziario][1].
# note: [1] = termini/ufficiale-giudiziario
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = المحضر القضائي
p-j7whs = لمن وصلته رسالة من المحكمة أو من [المحضر القضائي (ufficiale giudiziario)][1].

## Come fare

# it: Apri **sempre** le lettere e le [raccomandate][1]. Se non vai dal giudice, decide senza ascoltarti.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/raccomandata
# term: raccomandate → { -raccomandata } = الرسالة المسجَّلة
p-wx4h4 = افتح **دائمًا** الرسائل و[الرسائل المسجَّلة (raccomandate)][1]. إذا لم تذهب إلى القاضي، فهو يقرر دون أن يسمعك.
# it: Guarda sulla lettera il giorno dell'[udienza][1].
# note: voce 1 di 6
# note: «termine di grazia» è il nome ufficiale: lascialo accanto alla traduzione.
# note: [1] = termini/udienza
# term: udienza → { -udienza } = جلسة المحكمة
l-utaxn = انظر في الرسالة يوم [الجلسة (udienza)][1].
# it: Cerca subito un avvocato. Può essere [pagato dallo Stato][1].
# note: voce 2 di 6
# note: [1] = servizi/patrocinio-gratuito
l-4r6ku = ابحث فورًا عن محامٍ. يمكن أن [تدفع الدولة][1] أجرته.
# it: Vai dai [servizi sociali][1] con la lettera.
# note: voce 3 di 6
# note: [1] = servizi/servizio-sociale
l-as5d7 = اذهب إلى [الخدمات الاجتماعية][1] ومعك الرسالة.
# it: Il giorno dell'udienza vai in tribunale, anche se hai paura.
# note: voce 4 di 6
# term: udienza → { -udienza } = جلسة المحكمة
l-tm5hh = في يوم الجلسة اذهب إلى المحكمة (Tribunale)، حتى لو كنت خائفًا.
# it: Se puoi pagare, chiedi al giudice il **termine di grazia**. Sono di solito 90 giorni per pagare tutto.
# note: voce 5 di 6
l-kp9ba = إذا كنت تستطيع الدفع، فاطلب من القاضي **مهلة للدفع (termine di grazia)**. هي عادة 90 يومًا لدفع كل شيء.
# it: Se il giudice dice che devi andare via, fissa una data. Chiedi altro tempo se hai bambini, malati o anziani.
# note: voce 6 di 6
l-i5pm8 = إذا قال القاضي إنك يجب أن تغادر، فإنه يحدد تاريخًا. اطلب وقتًا آخر إذا كان لديك أطفال أو مرضى أو كبار في السن.

## Cosa si ottiene

# it: Più tempo, un accordo con il proprietario o un aiuto del Comune.
p-p9da2 = وقت أطول، أو اتفاق مع المالك، أو مساعدة من البلدية (Comune).

## Casi particolari

# it: **Disdetta.** È la lettera del proprietario che non vuole rinnovare il contratto. Non è ancora uno sfratto. Portala a un sindacato degli inquilini o a un avvocato.
# note: voce 1 di 3
# term: sfratto → { -sfratto } = أمر إخلاء البيت
# term: sindacato → { -sindacato } = النقابة
l-36hs5 = **رسالة إنهاء العقد (disdetta).** هي رسالة المالك الذي لا يريد أن يجدّد العقد. ليست بعدُ أمر إخلاء. خذها إلى نقابة للمستأجرين أو إلى محامٍ.
# it: **Sfratto per fine contratto.** Succede anche a chi ha sempre pagato. Chiedi all'avvocato.
# note: voce 2 di 3
# term: sfratto → { -sfratto } = أمر إخلاء البيت
l-vjt8i = **إخلاء بسبب انتهاء العقد.** يحدث حتى لمن دفع دائمًا. اسأل المحامي.
# it: **Hai minori o persone malate in casa?** Dillo a tutti: giudice, avvocato, Comune.
# note: voce 3 di 3
# term: minori → { -minore } = القاصر
l-bma9u = **هل لديك قاصرون أو مرضى في البيت؟** قل ذلك للجميع: للقاضي والمحامي والبلدية.

## Se qualcosa va male

# it: Se qualcosa va male
t-ydesb = إذا حدثت مشكلة
# it: Il giorno dell'ufficiale giudiziario si avvicina e non hai un posto? Torna dai servizi sociali prima di quel giorno. Metti al sicuro documenti e medicine.
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = المحضر القضائي
p-dgwye = هل يقترب يوم { -ufficiale-giudiziario } وليس لديك مكان؟ ارجع إلى الخدمات الاجتماعية قبل ذلك اليوم. ضع الوثائق والأدوية في مكان آمن.
