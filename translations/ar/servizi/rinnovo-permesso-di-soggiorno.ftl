### Rinnovo del permesso di soggiorno alla posta — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Rinnovo del permesso di soggiorno alla posta
# term: permesso di soggiorno → { -permesso-di-soggiorno } = تصريح الإقامة
title = تجديد تصريح الإقامة في مكتب البريد
# it: Come chiedere il rinnovo del permesso con la busta dell'ufficio postale.
summary = كيف تطلب تجديد التصريح بظرف مكتب البريد.
# it: permesso; kit postale; busta gialla; rinnovo; ricevuta; impronte; scadenza; quanto tempo per il permesso; quanto si aspetta il permesso; permesso in ritardo; permesso scaduto; quando arriva il permesso; rinnovare il permesso
# term: kit postale → { -kit-postale } = ظرف البريد
# term: ricevuta → { -ricevuta-del-permesso } = إيصال طلب التصريح
# term: impronte → { -impronte-digitali } = بصمات الأصابع
keywords = تصريح; ظرف البريد; الظرف الأصفر; تجديد; إيصال; بصمات; انتهاء الصلاحية; كم يستغرق التصريح; كم مدة انتظار الإقامة; متى تصل الإقامة; إقامة منتهية; تأخر الإقامة; تجديد الإقامة; بيرميسو
# it: i documenti su lavoro, studio o famiglia
f-xzp2n = وثائق العمل أو الدراسة أو العائلة
# it: la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = إيصال طلب التصريح
f-6r4sv = إيصال الطلب
# it: il permesso di soggiorno rinnovato
# term: permesso di soggiorno → { -permesso-di-soggiorno } = تصريح الإقامة
f-8jprz = تصريح الإقامة المجدَّد
# it: Negli uffici postali con lo Sportello Amico.
f-wsnvb = في مكاتب البريد التي فيها شباك Sportello Amico.
# it: Il permesso di soggiorno ha una data di scadenza. Per restare in Italia devi chiedere il **rinnovo**.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = تصريح الإقامة
p-g93k4 = على { -permesso-di-soggiorno } تاريخ انتهاء. لتبقى في إيطاليا يجب أن تطلب **التجديد**.

## A chi è rivolto

# it: A chi ha un permesso di soggiorno che sta per scadere. I cittadini dell'Unione europea non hanno bisogno del permesso.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = تصريح الإقامة
p-v53uw = لمن اقترب انتهاء { -permesso-di-soggiorno } الذي يحمله. لا يحتاج مواطنو الاتحاد الأوروبي إلى التصريح.

## Come fare

# it: Vai in un ufficio postale con lo Sportello Amico.
# note: voce 1 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
l-bf7ri = اذهب إلى مكتب بريد فيه شباك Sportello Amico.
# it: Chiedi la [busta con i moduli][1] per il permesso. La busta è gratis.
# note: voce 2 di 8
# note: [1] = termini/kit-postale
l-ahwyy = اطلب [الظرف الذي فيه استمارات][1] التصريح. الظرف مجاني.
# it: Compila i moduli. Un [patronato][1] può aiutarti.
# note: voce 3 di 8
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = مكتب المساعدة
l-rkb8s = املأ الاستمارات. يمكن [لمكتب مساعدة (patronato)][1] أن يساعدك.
# it: Compra una [marca da bollo][1] dal tabaccaio.
# note: voce 4 di 8
# note: [1] = termini/marca-da-bollo
# term: marca da bollo → { -marca-da-bollo } = الطابع الضريبي
l-vw9zs = اشترِ [طابعًا ضريبيًا][1] من بائع التبغ.
# it: Porta alla posta la busta **aperta**, con le copie. Porta anche il passaporto.
# note: voce 5 di 8
# term: passaporto → { -passaporto } = جواز السفر
l-q3gqw = خذ الظرف إلى مكتب البريد **مفتوحًا** مع النسخ. أحضر جواز سفرك أيضًا.
# it: Paga e tieni la ricevuta. Tieni anche il foglio con l'appuntamento.
# note: voce 6 di 8
# term: ricevuta → { -ricevuta-del-permesso } = إيصال طلب التصريح
l-emi4m = ادفع واحتفظ بالإيصال. احتفظ أيضًا بالورقة التي فيها الموعد.
# it: Vai in [Questura][1] il giorno dell'appuntamento. Lì lasci le [impronte][2].
# note: voce 7 di 8
# note: [1] = termini/questura
# note: [2] = termini/impronte-digitali
# term: questura → { -questura } = مديرية الشرطة
# term: impronte → { -impronte-digitali } = بصمات الأصابع
l-mv3rm = اذهب إلى [مديرية الشرطة (Questura)][1] في يوم الموعد. هناك تُؤخذ [بصماتك][2].
# it: Quando il permesso è pronto, vai a prenderlo in Questura.
# note: voce 8 di 8
# term: questura → { -questura } = مديرية الشرطة
l-747aa = عندما يكون التصريح جاهزًا، اذهب إلى { -questura } لاستلامه.
# it: Tieni sempre con te la [ricevuta][1] della posta. Con la ricevuta puoi restare in Italia e lavorare mentre aspetti.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricevuta-del-permesso
# term: ricevuta → { -ricevuta-del-permesso } = إيصال طلب التصريح
p-k8bb9 = احمل معك دائمًا [إيصال البريد (ricevuta)][1]. بهذا الإيصال يمكنك البقاء في إيطاليا والعمل أثناء الانتظار.

## Tempi e scadenze

# it: Chiedi il rinnovo almeno sessanta giorni prima della scadenza. La legge fissa un tempo per la risposta: chiedi in Questura. Spesso serve più tempo.
# term: questura → { -questura } = مديرية الشرطة
p-v463f = اطلب التجديد قبل تاريخ الانتهاء بستين يومًا على الأقل. القانون يحدد مدة للجواب: اسأل { -questura }. كثيرًا ما يلزم وقت أطول.
# it: È già scaduto? Puoi ancora chiedere il rinnovo entro **60 giorni** dalla scadenza. Dopo rischi l'[espulsione][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# term: espulsione → { -espulsione } = أمر الطرد
p-9rsp8 = هل انتهى التصريح؟ ما زال يمكنك أن تطلب التجديد خلال **60 يومًا** من تاريخ الانتهاء. بعد ذلك قد تتعرض [لأمر الطرد (espulsione)][1].

## Quanto costa

# it: Paghi la marca da bollo, un [bollettino][1] e il servizio della posta. Il bollettino cambia con la durata del permesso. Chiedi i prezzi alla posta.
# note: [1] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = الطابع الضريبي
# term: bollettino → { -bollettino } = قسيمة الدفع
p-hrvf7 = تدفع ثمن { -marca-da-bollo } و[قسيمة دفع][1] وخدمة البريد. تتغير قسيمة الدفع حسب مدة التصريح. اسأل عن الأسعار في مكتب البريد.

## Casi particolari

# it: Alcuni permessi non passano dalla posta. In quei casi vai in Questura. Se hai dubbi, chiedi a un patronato.
# term: questura → { -questura } = مديرية الشرطة
# term: patronato → { -patronato } = مكتب المساعدة
p-f38uy = بعض التصاريح لا تمر عبر البريد. في تلك الحالات اذهب إلى { -questura }. إذا كان لديك شك، فاسأل مكتب مساعدة (patronato).
# it: **Vuoi viaggiare con la ricevuta?** Ci sono limiti, soprattutto negli altri Paesi europei. Chiedi prima in Questura.
# term: ricevuta → { -ricevuta-del-permesso } = إيصال طلب التصريح
# term: questura → { -questura } = مديرية الشرطة
p-w23nf = **هل تريد السفر بالإيصال؟** هناك قيود، خصوصًا في البلدان الأوروبية الأخرى. اسأل أولًا في { -questura }.

## Se qualcosa va male

# it: Se qualcosa va male
t-k3u3q = إذا حدثت مشكلة
# it: **È già scaduto?** Vai subito da un patronato. Più aspetti, più è difficile.
# note: voce 1 di 5
# term: patronato → { -patronato } = مكتب المساعدة
l-2yqjh = **هل انتهى التصريح؟** اذهب فورًا إلى مكتب مساعدة (patronato). كلما انتظرت أكثر، صار الأمر أصعب.
# it: **Hai perso il lavoro?** C'è il permesso per [attesa occupazione][1].
# note: voce 2 di 5
# note: [1] = termini/attesa-occupazione
# term: attesa occupazione → { -attesa-occupazione } = تصريح انتظار العمل
l-dtihf = **هل فقدت العمل؟** هناك [تصريح انتظار العمل (attesa occupazione)][1].
# it: **Arriva una lettera?** La Questura può chiederti altri documenti o dirti che pensa di rifiutare ([preavviso di rigetto][1]). I giorni per rispondere sono pochi.
# note: voce 3 di 5
# note: [1] = termini/preavviso-di-rigetto
# term: questura → { -questura } = مديرية الشرطة
# term: preavviso di rigetto → { -preavviso-di-rigetto } = الإشعار المسبق بالرفض
l-3xzb5 = **هل وصلت رسالة؟** قد تطلب منك { -questura } وثائق أخرى أو تقول لك إنها تفكر في الرفض: [الإشعار المسبق بالرفض (preavviso di rigetto)][1]. أيام الرد قليلة.
# it: **Non sai che cosa fare con la lettera?** Leggi [la pagina sulle lettere][1].
# note: voce 4 di 5
# note: [1] = servizi/lettera-della-questura
l-4wrgc = **لا تعرف ماذا تفعل بالرسالة؟** اقرأ [الصفحة عن الرسائل][1].
# it: **Ricevi un rifiuto?** Porta il foglio lo stesso giorno a un [avvocato][1].
# note: voce 5 di 5
# note: [1] = servizi/patrocinio-gratuito
l-2f9ui = **هل وصلك رفض؟** خذ الورقة في اليوم نفسه إلى [محامٍ][1].

## Dove si fa ogni passo

# it: Dove si fa ogni passo
t-9m84q = أين تتم كل خطوة
# it: Dove
c-git2k = أين
# it: Che cosa fai
c-vhx55 = ماذا تفعل
# it: Patronato
# term: patronato → { -patronato } = مكتب المساعدة
c-nnzm9 = مكتب مساعدة (patronato)
# it: Chiedi aiuto per i moduli.
c-hd5jv = تطلب المساعدة في ملء الاستمارات.
# it: Ufficio postale
c-tsmvk = مكتب البريد
# it: Consegni la domanda e paghi.
c-crjui = تسلّم الطلب وتدفع.
# it: Questura
# term: questura → { -questura } = مديرية الشرطة
c-zm53w = مديرية الشرطة (Questura)
# it: Lasci le impronte e ritiri il permesso.
# term: impronte → { -impronte-digitali } = بصمات الأصابع
c-scskx = تُؤخذ بصماتك وتستلم التصريح.
