### Entrare in Italia per lavorare: decreto flussi — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Entrare in Italia per lavorare: decreto flussi
# term: decreto flussi → { -decreto-flussi } = مرسوم التدفقات
title = الدخول إلى إيطاليا للعمل: مرسوم التدفقات
# it: Come un datore di lavoro può far venire una persona dall'estero.
# term: datore di lavoro → { -datore-di-lavoro } = صاحب العمل
summary = كيف يمكن لصاحب العمل أن يأتي بشخص من خارج إيطاليا.
# it: decreto flussi; quote; click day; visto per lavoro; nulla osta; stagionale
# term: decreto flussi → { -decreto-flussi } = مرسوم التدفقات
# term: visto → { -visto } = التأشيرة
# term: nulla osta → { -nulla-osta } = إذن عدم الممانعة
keywords = مرسوم التدفقات; ديكريتو فلوسي; حصص; كليك داي; تأشيرة عمل; فيزا عمل; عدم ممانعة; عمل موسمي
# it: il nulla osta al lavoro
# term: nulla osta → { -nulla-osta } = إذن عدم الممانعة
f-r3bw2 = إذن عدم الممانعة للعمل
# it: Ogni anno lo Stato decide quanti lavoratori possono entrare. La regola si chiama [decreto flussi][1].
# note: [1] = termini/decreto-flussi
# term: decreto flussi → { -decreto-flussi } = مرسوم التدفقات
p-44gsp = كل سنة تقرر الدولة كم عاملًا يمكنهم الدخول. هذه القاعدة تسمّى [مرسوم التدفقات (decreto flussi)][1].

## A chi è rivolto

# it: A chi vive all'estero e ha trovato un datore di lavoro in Italia. La domanda la fa il datore di lavoro, non il lavoratore.
# term: datore di lavoro → { -datore-di-lavoro } = صاحب العمل
p-hhg62 = لمن يعيش خارج إيطاليا ووجد صاحب عمل في إيطاليا. { -datore-di-lavoro } هو من يقدّم الطلب، لا العامل.

## Come fare

# it: Il datore di lavoro prepara la domanda nei giorni indicati dal Ministero.
# note: voce 1 di 6
# term: datore di lavoro → { -datore-di-lavoro } = صاحب العمل
l-zkv6c = يحضّر { -datore-di-lavoro } الطلب في الأيام التي تحددها الوزارة.
# it: La manda in linea allo [Sportello unico per l'immigrazione][1].
# note: voce 2 di 6
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = الشباك الموحد للهجرة
l-in6uc = يرسله عبر الإنترنت إلى [الشباك الموحد للهجرة (Sportello unico per l'immigrazione)][1].
# it: Se c'è posto, lo Sportello dà il [nulla osta][1].
# note: voce 3 di 6
# note: [1] = termini/nulla-osta
# term: nulla osta → { -nulla-osta } = إذن عدم الممانعة
l-3q3cm = إذا كان هناك مكان، يعطي الشباك [إذن عدم الممانعة (nulla osta)][1].
# it: Il lavoratore chiede il [visto][1] al consolato italiano.
# note: voce 4 di 6
# note: [1] = termini/visto
# term: visto → { -visto } = التأشيرة
# term: consolato → { -consolato } = القنصلية
l-r672g = يطلب العامل [التأشيرة][1] من القنصلية الإيطالية.
# it: Entra in Italia. Con il datore di lavoro firma il [contratto di soggiorno][1], di regola entro 15 giorni.
# note: voce 5 di 6
# note: [1] = termini/contratto-di-soggiorno
# term: datore di lavoro → { -datore-di-lavoro } = صاحب العمل
# term: contratto di soggiorno → { -contratto-di-soggiorno } = عقد الإقامة
l-h4kk2 = يدخل إلى إيطاليا. ويوقّع مع { -datore-di-lavoro } [عقد الإقامة (contratto di soggiorno)][1]، كقاعدة عامة خلال 15 يومًا.
# it: Chiede il [permesso di soggiorno][1].
# note: voce 6 di 6
# note: [1] = servizi/primo-permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = تصريح الإقامة
l-ibd2c = يطلب [تصريح الإقامة][1].
# it: Nessuno può venderti un posto. Chi chiede soldi per un nulla osta o un contratto ti sta truffando.
# note: critico: qui uno sbaglio può fare danno
# term: nulla osta → { -nulla-osta } = إذن عدم الممانعة
p-tzyhy = لا يحق لأحد أن يبيعك مكانًا. من يطلب مالًا مقابل { -nulla-osta } أو مقابل عقد فهو يحتال عليك.

## Casi particolari

# it: Alcuni lavori e alcuni permessi non hanno limiti di posti. Alcuni permessi si possono **convertire** in permesso di lavoro. Chiedi a un [patronato][1] o a un sindacato.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = مكتب المساعدة
# term: sindacato → { -sindacato } = النقابة
p-qd3nx = بعض الأعمال وبعض التصاريح ليس لها حد للأماكن. بعض التصاريح يمكن **تحويلها** إلى تصريح عمل. اسأل [مكتب مساعدة (patronato)][1] أو نقابة.

## Se qualcosa va male

# it: Se qualcosa va male
t-mmnx2 = إذا حدثت مشكلة
# it: Sei arrivato e il datore di lavoro è sparito? Vai subito allo Sportello unico o da un sindacato. Non restare in silenzio: perdi tempo e diritti. Se qualcuno ti sfrutta, leggi [a chi chiedere aiuto][1].
# note: [1] = servizi/sfruttamento-sul-lavoro
# term: datore di lavoro → { -datore-di-lavoro } = صاحب العمل
# term: sportello unico → { -sportello-unico-immigrazione } = الشباك الموحد للهجرة
# term: sindacato → { -sindacato } = النقابة
p-6e8iz = هل وصلت واختفى { -datore-di-lavoro }؟ اذهب فورًا إلى { -sportello-unico-immigrazione } أو إلى نقابة. لا تسكت: فأنت تخسر الوقت والحقوق. إذا كان أحد يستغلّك، فاقرأ [ممن تطلب المساعدة][1].
