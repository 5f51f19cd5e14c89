### Chiedere l'ISEE — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere l'ISEE
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
title = طلب ISEE، مؤشر الوضع المالي للأسرة
# it: Il foglio che dice quanto è ricca la tua famiglia. Serve per pagare meno.
summary = الورقة التي تقول ما هو الوضع المالي لأسرتك. تحتاج إليها لتدفع أقل.
# it: ISEE; DSU; reddito; CAF; mensa; bonus; indicatore
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
# term: dsu → { -dsu } = إقرار بيانات الأسرة
# term: reddito → { -reddito } = الدخل
# term: caf → { -caf } = مركز المساعدة الضريبية
keywords = ISEE; إيزي; DSU; دخل; CAF; مطعم المدرسة; منحة; مؤشر
# it: il codice fiscale di tutta la famiglia
# term: codice fiscale → { -codice-fiscale } = الرقم الضريبي
f-353ye = الرقم الضريبي لكل أفراد الأسرة
# it: il contratto di affitto, se ce l'hai
f-dhypy = عقد الإيجار، إذا كان لديك
# it: saldo e giacenza media dei conti di due anni prima
# term: saldo e giacenza media → { -giacenza-media } = متوسط رصيد الحساب
f-hjnst = رصيد الحسابات ومتوسط الرصيد لما قبل سنتين
# it: la targa di auto e moto
f-p5upf = رقم لوحة السيارة والدراجة النارية
# it: l'attestazione ISEE
# term: attestazione isee → { -isee } = مؤشر الوضع المالي للأسرة
f-xvsgr = شهادة ISEE
# it: la prima volta nell'anno
f-68qfw = أول مرة في السنة
# it: Un CAF lo prepara con te.
# term: caf → { -caf } = مركز المساعدة الضريبية
f-mwty5 = يحضّره معك مكتب CAF.
# it: Entra con SPID o CIE.
# term: spid → { -spid } = الهوية الرقمية
f-a3x7g = ادخل عن طريق SPID أو CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
f-2fz23 = INPS من هاتف ثابت
# it: INPS da cellulare
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
f-xvk26 = INPS من هاتف محمول
# it: L'[ISEE][1] mette insieme redditi, risparmi e casa della famiglia. Un numero **basso** vuol dire che puoi avere più aiuti.
# note: [1] = termini/isee
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
# term: redditi → { -reddito } = الدخل
p-4y89c = يجمع [ISEE][1] دخل الأسرة ومدخراتها وبيتها. الرقم **المنخفض** يعني أنه يمكنك الحصول على مساعدات أكثر.

## A chi è rivolto

# it: A chi vive in Italia e chiede aiuti: nido, mensa, casa, bollette, assegni, università.
# term: nido → { -asilo-nido } = دار الحضانة
# term: bollette → { -bolletta } = الفاتورة
p-qupki = لمن يعيش في إيطاليا ويطلب مساعدات: للحضانة أو وجبات المدرسة أو السكن أو الفواتير أو الإعانات أو الجامعة.

## Come fare

# it: Telefona a un [CAF][1]. Chiedi l'elenco dei documenti.
# note: voce 1 di 5
# note: [1] = termini/caf
# term: caf → { -caf } = مركز المساعدة الضريبية
l-2rpf8 = اتصل بالهاتف بمكتب [CAF][1]. اطلب قائمة الوثائق.
# it: Chiedi alla banca o alla posta [saldo e giacenza media][1].
# note: voce 2 di 5
# note: [1] = termini/giacenza-media
# term: saldo e giacenza media → { -giacenza-media } = متوسط رصيد الحساب
l-vaqk7 = اطلب من البنك أو من البريد [رصيد الحساب ومتوسط الرصيد (saldo e giacenza media)][1].
# it: Vai al CAF e firma la [DSU][1]. È la dichiarazione con i tuoi dati.
# note: voce 3 di 5
# note: [1] = termini/dsu
# term: caf → { -caf } = مركز المساعدة الضريبية
# term: dsu → { -dsu } = إقرار بيانات الأسرة
l-sizqb = اذهب إلى CAF ووقّع [إقرار بيانات الأسرة (DSU)][1]. هو الإقرار الذي فيه بياناتك.
# it: Dopo circa { $processing_time } ritira l'ISEE al CAF o sul sito { $web }.
# note: voce 4 di 5
# note: $processing_time = un dato; lo scrive il sito
# note: $web = un dato; lo scrive il sito
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
# term: caf → { -caf } = مركز المساعدة الضريبية
l-ceu6m = بعد حوالي { $processing_time } استلم ISEE من CAF أو من الموقع { $web }.
# it: Controlla che ci siano tutte le persone della famiglia.
# note: voce 5 di 5
l-mr7q9 = تحقق من وجود كل أفراد الأسرة فيه.

## Tempi e scadenze

# it: L'ISEE vale fino al 31 dicembre. Ogni anno a **gennaio** rifallo.
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
p-bqwqv = ISEE صالح حتى 31 ديسمبر (كانون الأول). جدّده كل سنة في **يناير (كانون الثاني)**.

## Casi particolari

# it: **Hai perso il lavoro da poco?** Chiedi l'ISEE **corrente**. Guarda la situazione di adesso.
# note: voce 1 di 4
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
l-kjbk7 = **هل فقدت العمل منذ وقت قصير؟** اطلب ISEE **الحالي (corrente)**. فهو ينظر إلى وضعك الآن.
# it: **Genitori non sposati o separati?** Ci sono regole speciali. Dillo al CAF.
# note: voce 2 di 4
# term: caf → { -caf } = مركز المساعدة الضريبية
l-pirja = **والدان غير متزوجين أو منفصلان؟** هناك قواعد خاصة. أخبر CAF بذلك.
# it: **Hai casa o soldi nel tuo Paese?** Scrivi anche quelli.
# note: voce 3 di 4
l-qad76 = **هل لديك بيت أو مال في بلدك؟** اكتب ذلك أيضًا.
# it: Per il nido e l'assegno unico può servire l'ISEE **minorenni**.
# note: voce 4 di 4
# term: nido → { -asilo-nido } = دار الحضانة
# term: assegno unico → { -assegno-unico } = إعانة الأطفال الشهرية
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
# term: minorenni → { -minore } = القاصر
l-iqxf3 = للحضانة ولإعانة الأطفال قد يلزم ISEE **الخاص بالقاصرين (minorenni)**.
# it: Scrivi la verità. Una dichiarazione falsa è un reato e devi ridare i soldi.
# note: critico: qui uno sbaglio può fare danno
p-pnxci = اكتب الحقيقة. الإقرار الكاذب جريمة، ويجب أن تردّ المال.

## Se qualcosa va male

# it: Se qualcosa va male
t-2hixr = إذا حدثت مشكلة
# it: Ci sono errori o parole come **omissioni**? Torna al CAF e chiedi di correggere.
# note: «omissioni» resta in italiano, con la traduzione tra parentesi: è scritto così sul foglio.
# term: caf → { -caf } = مركز المساعدة الضريبية
p-cgmmi = هل هناك أخطاء أو كلمات مثل **omissioni** (بيانات ناقصة)؟ ارجع إلى CAF واطلب التصحيح.
