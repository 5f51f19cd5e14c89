### Usare un titolo di studio di un altro Paese — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Usare un titolo di studio di un altro Paese
title = استعمال شهادة دراسية من بلد آخر
# it: Come far valere in Italia il diploma o la laurea del tuo Paese.
summary = كيف يُعترف في إيطاليا بدبلوم بلدك أو شهادتك الجامعية.
# it: diploma estero; laurea; equipollenza; riconoscimento titoli; dichiarazione di valore; infermiere; CIMEA
keywords = دبلوم أجنبي; شهادة جامعية; معادلة; الاعتراف بالشهادات; إجازة جامعية; ممرض; CIMEA; بكالوريا
# it: il titolo di studio originale
f-vvtdy = الشهادة الدراسية الأصلية
# it: la traduzione ufficiale del titolo
f-engfv = الترجمة الرسمية للشهادة
# it: la dichiarazione di valore o un attestato che la sostituisce
f-6fug5 = بيان القيمة (dichiarazione di valore) أو شهادة تحل محله
# it: il riconoscimento del titolo
f-6pbsu = الاعتراف بالشهادة
# it: Il tuo titolo di studio non vale sempre da solo in Italia. Prima chiediti: **a che cosa ti serve?**
p-gya37 = شهادتك الدراسية لا تصلح دائمًا وحدها في إيطاليا. اسأل نفسك أولًا: **لماذا تحتاج إليها؟**

## A chi è rivolto

# it: A chi ha studiato in un altro Paese.
p-buwg2 = لمن درس في بلد آخر.

## Come fare

# it: A che cosa ti serve
c-3yb5g = لماذا تحتاج إليها
# it: A chi chiedi
c-7fv7w = من تسأل
# it: Continuare la scuola
c-9smmd = متابعة المدرسة
# it: Alla scuola o al [CPIA][1]
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = مدرسة الكبار
c-kn8du = المدرسة أو [CPIA][1]
# it: Andare all'università
c-xc945 = الدراسة في الجامعة
# it: All'università
c-htndd = الجامعة
# it: Un lavoro regolato, come infermiere
c-ajn8c = مهنة لها قانون خاص، مثل التمريض
# it: Al ministero di quella professione
c-uwnqa = الوزارة المسؤولة عن تلك المهنة
# it: Un concorso pubblico
c-hb38m = مسابقة توظيف عامة
# it: All'ufficio scritto nel bando
# term: bando → { -avviso-pubblico } = الإعلان العام
c-gmxv4 = المكتب المكتوب في إعلان المسابقة (bando)
# it: Un lavoro qualsiasi
c-dpuap = عمل عادي
# it: Spesso basta il curriculum: chiedi al centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = مركز التشغيل
c-pjctb = كثيرًا ما تكفي السيرة الذاتية: اسأل مركز التشغيل
# it: Chiedi all'ufficio giusto l'elenco dei documenti.
# note: voce 1 di 5
l-ctru7 = اطلب من المكتب المناسب قائمة الوثائق.
# it: Fai tradurre il titolo da un traduttore ufficiale.
# note: voce 2 di 5
l-e45sp = اجعل مترجمًا رسميًا يترجم الشهادة.
# it: Chiedi la [legalizzazione][1] nel tuo Paese.
# note: voce 3 di 5
# note: [1] = termini/legalizzazione
# term: legalizzazione → { -legalizzazione } = التصديق على الوثائق
l-taixh = اطلب [التصديق (legalizzazione)][1] في بلدك.
# it: Chiedi la **dichiarazione di valore** al consolato italiano, se serve.
# note: voce 4 di 5
# term: consolato → { -consolato } = القنصلية
l-26hcr = اطلب **بيان القيمة (dichiarazione di valore)** من القنصلية الإيطالية، إذا لزم.
# it: Consegna la domanda e tieni la ricevuta.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = إيصال طلب التصريح
l-47qdk = سلّم الطلب واحتفظ بالإيصال.

## Quanto costa

# it: Paghi traduzioni e bolli. Chiedi prima i prezzi, perché la spesa può essere alta.
p-r25je = تدفع ثمن الترجمات والطوابع. اسأل عن الأسعار أولًا، لأن المصاريف قد تكون عالية.

## Casi particolari

# it: Sei rifugiato? **Non andare mai** al consolato del tuo Paese: puoi perdere la protezione. Ci sono altre strade: chiedi all'università o a un'associazione che aiuta i rifugiati.
# note: critico: qui uno sbaglio può fare danno
# term: consolato → { -consolato } = القنصلية
p-hc22g = هل أنت لاجئ؟ **لا تذهب أبدًا** إلى قنصلية بلدك: قد تفقد الحماية. هناك طرق أخرى: اسأل الجامعة أو جمعية تساعد اللاجئين.

## Se qualcosa va male

# it: Se qualcosa va male
t-mx8gy = إذا حدثت مشكلة
# it: Il riconoscimento è lungo? Intanto cerca corsi professionali o la [licenza media][1], che è spesso più veloce.
# note: [1] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = الشهادة الإعدادية
p-g8wm4 = هل يطول الاعتراف؟ في هذه الأثناء ابحث عن دورات مهنية أو عن [الشهادة الإعدادية (licenza media)][1]، وهي غالبًا أسرع.
