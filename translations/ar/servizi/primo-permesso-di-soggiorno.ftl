### Primo permesso di soggiorno — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Primo permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = تصريح الإقامة
title = أول تصريح إقامة
# it: Che cosa fare nei primi giorni in Italia per avere il permesso.
summary = ماذا تفعل في أيامك الأولى في إيطاليا لتحصل على التصريح.
# it: primo rilascio; appena arrivato; visto; kit postale; otto giorni; sportello unico; soggiorno
# term: visto → { -visto } = التأشيرة
# term: kit postale → { -kit-postale } = ظرف البريد
# term: sportello unico → { -sportello-unico-immigrazione } = الشباك الموحد للهجرة
keywords = أول تصريح; وصلت حديثًا; تأشيرة; فيزا; ظرف البريد; ثمانية أيام; الشباك الموحد; إقامة
# it: i documenti sul motivo del viaggio: lavoro, famiglia o studio
f-6nhip = الوثائق عن سبب السفر: عمل أو أسرة أو دراسة
# it: la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = إيصال طلب التصريح
f-48t9t = إيصال الطلب
# it: il permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = تصريح الإقامة
f-bitw4 = تصريح الإقامة
# it: Negli uffici postali con lo Sportello Amico.
f-ibcdv = في مكاتب البريد التي فيها شباك Sportello Amico.
# it: Se resti in Italia più di tre mesi, ti serve il [permesso di soggiorno][1]. Chiedilo subito dopo l'arrivo.
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = تصريح الإقامة
p-cjhk6 = إذا بقيت في إيطاليا أكثر من ثلاثة أشهر، فأنت تحتاج إلى [تصريح الإقامة (permesso di soggiorno)][1]. اطلبه فورًا بعد الوصول.

## A chi è rivolto

# it: A chi non è cittadino dell'Unione europea ed è entrato con un [visto][1]. Se sei cittadino dell'Unione europea, leggi [la pagina per te][2].
# note: [1] = termini/visto
# note: [2] = servizi/cittadini-europei-residenza
# term: visto → { -visto } = التأشيرة
p-edaqn = لمن ليس مواطنًا من الاتحاد الأوروبي ودخل [بتأشيرة][1]. إذا كنت مواطنًا من الاتحاد الأوروبي، فاقرأ [الصفحة المخصصة لك][2].

## Come fare

# it: Di regola hai **8 giorni lavorativi** dall'ingresso. Non aspettare l'ultimo giorno.
p-wrufg = كقاعدة عامة لديك **8 أيام عمل** من يوم الدخول. لا تنتظر اليوم الأخير.
# it: Guarda che cosa c'è scritto sul visto.
# note: voce 1 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
# term: visto → { -visto } = التأشيرة
l-2rssb = انظر ماذا مكتوب على { -visto }.
# it: Se c'è scritto lavoro o famiglia, contatta subito lo [Sportello unico per l'immigrazione][1]. Ti dà i moduli. Per il lavoro ci pensa anche il datore di lavoro.
# note: voce 2 di 8
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = الشباك الموحد للهجرة
# term: datore di lavoro → { -datore-di-lavoro } = صاحب العمل
l-xcuif = إذا كان مكتوبًا عمل (lavoro) أو أسرة (famiglia)، فاتصل فورًا [بالشباك الموحد للهجرة (Sportello unico per l'immigrazione)][1]. هو يعطيك الاستمارات. بالنسبة للعمل يهتم بذلك { -datore-di-lavoro } أيضًا.
# it: Negli altri casi chiedi alla posta la [busta con i moduli][1].
# note: voce 3 di 8
# note: [1] = termini/kit-postale
l-ret3v = في الحالات الأخرى اطلب من مكتب البريد [الظرف الذي فيه الاستمارات][1].
# it: Compila i moduli. Un [patronato][1] ti aiuta.
# note: voce 4 di 8
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = مكتب المساعدة
l-ddfyk = املأ الاستمارات. يساعدك [مكتب مساعدة (patronato)][1].
# it: Consegna la busta aperta in un ufficio postale con lo Sportello Amico. Porta il passaporto.
# note: voce 5 di 8
# term: passaporto → { -passaporto } = جواز السفر
l-93cfq = سلّم الظرف مفتوحًا في مكتب بريد فيه شباك Sportello Amico. أحضر جواز السفر.
# it: Paga e tieni la ricevuta e il foglio dell'appuntamento.
# note: voce 6 di 8
# term: ricevuta → { -ricevuta-del-permesso } = إيصال طلب التصريح
l-yewfa = ادفع واحتفظ بالإيصال وبورقة الموعد.
# it: Il giorno dell'appuntamento vai in [Questura][1]. Lasci le [impronte digitali][2].
# note: voce 7 di 8
# note: [1] = termini/questura
# note: [2] = termini/impronte-digitali
# term: questura → { -questura } = مديرية الشرطة
# term: impronte digitali → { -impronte-digitali } = بصمات الأصابع
l-skiup = في يوم الموعد اذهب إلى [مديرية الشرطة (Questura)][1]. تُؤخذ هناك [بصمات أصابعك][2].
# it: Torna in Questura a prendere il permesso quando è pronto.
# note: voce 8 di 8
# term: questura → { -questura } = مديرية الشرطة
l-gapwn = ارجع إلى { -questura } لتأخذ التصريح عندما يكون جاهزًا.
# it: Tieni sempre con te la [ricevuta][1] e il passaporto. La ricevuta prova che hai chiesto il permesso.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricevuta-del-permesso
# term: ricevuta → { -ricevuta-del-permesso } = إيصال طلب التصريح
# term: passaporto → { -passaporto } = جواز السفر
p-dvnca = احمل معك دائمًا [الإيصال (ricevuta)][1] وجواز السفر. الإيصال يثبت أنك طلبت التصريح.

## Tempi e scadenze

# it: La legge fissa un tempo per la risposta: chiedi in Questura. Spesso serve più tempo.
# term: questura → { -questura } = مديرية الشرطة
p-86t2e = القانون يحدد مدة للجواب: اسأل { -questura }. كثيرًا ما يلزم وقت أطول.

## Quanto costa

# it: Paghi una [marca da bollo][1], un [bollettino][2] e il servizio della posta. Il bollettino cambia con la durata del permesso. Chiedi i prezzi alla posta o al patronato.
# note: [1] = termini/marca-da-bollo
# note: [2] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = الطابع الضريبي
# term: bollettino → { -bollettino } = قسيمة الدفع
# term: patronato → { -patronato } = مكتب المساعدة
p-as276 = تدفع ثمن [طابع ضريبي (marca da bollo)][1] و[قسيمة دفع (bollettino)][2] وخدمة البريد. تتغير قسيمة الدفع حسب مدة التصريح. اسأل عن الأسعار في البريد أو في { -patronato }.

## Casi particolari

# it: Chi chiede protezione segue un'altra strada: leggi la pagina sull'[asilo][1].
# note: voce 1 di 4
# note: [1] = servizi/asilo
# term: asilo → { -protezione-internazionale } = الحماية الدولية
l-pr4vv = من يطلب الحماية يتبع طريقًا آخر: اقرأ الصفحة عن [اللجوء][1].
# it: I figli minori seguono la domanda dei genitori. Chiedi al patronato quali moduli servono.
# note: voce 2 di 4
# term: minori → { -minore } = القاصر
# term: patronato → { -patronato } = مكتب المساعدة
l-8ybvk = الأولاد القاصرون يتبعون طلب الوالدين. اسأل { -patronato } أي استمارات تلزم.
# it: Se hai più di 16 anni, di solito firmi anche l'[accordo di integrazione][1].
# note: voce 3 di 4
# note: [1] = termini/accordo-di-integrazione
# term: accordo di integrazione → { -accordo-di-integrazione } = اتفاق الاندماج
l-z7ivm = إذا كان عمرك أكثر من 16 سنة، فعادة توقّع أيضًا [اتفاق الاندماج (accordo di integrazione)][1].
# it: **Vuoi viaggiare con la ricevuta?** Ci sono limiti, soprattutto negli altri Paesi europei. Chiedi prima in Questura.
# note: voce 4 di 4
# term: ricevuta → { -ricevuta-del-permesso } = إيصال طلب التصريح
# term: questura → { -questura } = مديرية الشرطة
l-gkxva = **هل تريد السفر بالإيصال؟** هناك قيود، خصوصًا في البلدان الأوروبية الأخرى. اسأل أولًا في { -questura }.

## Se qualcosa va male

# it: Se qualcosa va male
t-g2nmu = إذا حدثت مشكلة
# it: Hai perso i giorni utili? Chiedi comunque, e chiedi prima un consiglio a un patronato. Se ricevi un rifiuto scritto, i giorni per fare ricorso sono pochi. Porta subito il foglio a un avvocato: può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
# term: patronato → { -patronato } = مكتب المساعدة
# term: ricorso → { -ricorso } = الطعن
p-28ztm = هل فاتتك الأيام المحددة؟ اطلب رغم ذلك، واطلب قبل ذلك نصيحة من مكتب مساعدة (patronato). إذا وصلك رفض مكتوب، فالأيام المتاحة للطعن قليلة. خذ الورقة فورًا إلى محامٍ: يمكن أن [تدفع الدولة][1] أجرته.
