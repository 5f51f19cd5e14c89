### Assegno unico per i figli — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assegno unico per i figli
# term: assegno unico → { -assegno-unico } = إعانة الأطفال الشهرية
title = إعانة الأطفال الشهرية (assegno unico)
# it: Soldi ogni mese dall'INPS per i figli fino a 21 anni.
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
summary = مال كل شهر من INPS للأولاد حتى عمر 21 سنة.
# it: assegno unico; assegni familiari; AUU; figli a carico; bonus figli
# term: assegno unico → { -assegno-unico } = إعانة الأطفال الشهرية
keywords = إعانة الأطفال; التعويضات العائلية; AUU; أسينيو أونيكو; منحة الأولاد; فلوس الأولاد
# it: il codice fiscale dei figli e dei genitori
# term: codice fiscale → { -codice-fiscale } = الرقم الضريبي
f-78utt = الرقم الضريبي للأولاد وللوالدين
# it: l'assegno ogni mese
f-9jtz9 = الإعانة كل شهر
# it: Entra con SPID o CIE.
# term: spid → { -spid } = الهوية الرقمية
f-i8g2e = ادخل عن طريق SPID أو CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
f-s8tpj = INPS من هاتف ثابت
# it: INPS da cellulare
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
f-bm386 = INPS من هاتف محمول
# it: L'[assegno unico][1] è un aiuto per ogni figlio. Lo paga l'[INPS][2] ogni mese.
# note: [1] = termini/assegno-unico
# note: [2] = termini/inps
# term: assegno unico → { -assegno-unico } = إعانة الأطفال الشهرية
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
p-rni85 = [إعانة الأطفال (assegno unico)][1] مساعدة عن كل ولد. تدفعها [INPS][2] كل شهر.

## A chi è rivolto

# it: Alle famiglie con figli che hanno meno di 18 anni. Dai 18 al giorno prima dei 21 se il figlio studia, cerca lavoro o guadagna poco. Per i figli disabili non c'è limite di età.
p-smuss = للعائلات التي لديها أولاد عمرهم أقل من 18 سنة. ومن 18 سنة حتى اليوم الذي يسبق بلوغ 21 سنة إذا كان الولد يدرس أو يبحث عن عمل أو يكسب قليلًا. ولا حد للعمر للأولاد ذوي الإعاقة.
# it: Se non sei cittadino dell'Unione europea, serve uno di questi permessi:
p-u84rj = إذا لم تكن مواطنًا من الاتحاد الأوروبي، يلزم واحد من هذه التصاريح:
# it: permesso di lungo periodo
# note: voce 1 di 3
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = تصريح الإقامة الأوروبي الطويل الأمد
l-ttsvb = التصريح الطويل الأمد
# it: permesso per lavoro che permette di lavorare più di 6 mesi
# note: voce 2 di 3
l-gjykf = تصريح عمل يسمح بالعمل أكثر من 6 أشهر
# it: altri permessi che l'INPS accetta, come la protezione internazionale
# note: voce 3 di 3
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
# term: protezione internazionale → { -protezione-internazionale } = الحماية الدولية
l-3qijr = تصاريح أخرى تقبلها INPS، مثل { -protezione-internazionale }
# it: La legge chiede anche la [residenza][1] in Italia e altre condizioni. Le regole sono cambiate più volte: controlla con un [patronato][2].
# note: [1] = termini/residenza
# note: [2] = termini/patronato
# term: residenza → { -residenza } = محل الإقامة
# term: patronato → { -patronato } = مكتب المساعدة
p-nmgx3 = يطلب القانون أيضًا [محل الإقامة][1] في إيطاليا وشروطًا أخرى. تغيرت القواعد عدة مرات: تحقق مع [مكتب مساعدة (patronato)][2].

## Come fare

# it: Chiedi l'[ISEE][1]. Non è obbligatorio, ma senza ISEE prendi il minimo.
# note: voce 1 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
l-akz7n = اطلب [ISEE][1]. ليس إلزاميًا، لكن بدون ISEE تأخذ الحد الأدنى.
# it: Prepara il codice fiscale dei figli e il tuo [IBAN][1].
# note: voce 2 di 5
# note: [1] = termini/iban
# term: codice fiscale → { -codice-fiscale } = الرقم الضريبي
# term: iban → { -iban } = رقم الحساب البنكي
l-zk6sc = جهّز { -codice-fiscale } للأولاد و[رقم حسابك البنكي (IBAN)][1].
# it: Vai a un [patronato][1], oppure usa il sito { $web }.
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = مكتب المساعدة
l-jnpfj = اذهب إلى [مكتب مساعدة (patronato)][1]، أو استعمل الموقع { $web }.
# it: Fai la domanda **una volta sola**. Poi l'assegno continua da solo.
# note: voce 4 di 5
l-z33wc = قدّم الطلب **مرة واحدة فقط**. ثم تستمر الإعانة وحدها.
# it: Ogni anno a gennaio rifai l'ISEE.
# note: voce 5 di 5
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
l-ikxjq = كل سنة في يناير (كانون الثاني) جدّد ISEE.

## Tempi e scadenze

# it: Se nasce un figlio, aggiungilo subito alla domanda. Se la domanda arriva entro giugno, prendi anche i mesi da marzo.
p-wab39 = إذا وُلد طفل، فأضفه إلى الطلب فورًا. إذا وصل الطلب قبل نهاية يونيو (حزيران)، تأخذ أيضًا الأشهر من مارس (آذار).
# it: È nato un figlio? Aggiungilo entro **120 giorni dalla nascita**: ricevi i soldi già dal settimo mese di gravidanza.
p-fhqt6 = هل وُلد لك طفل؟ أضفه خلال **120 يومًا من الولادة**: تحصل على المال ابتداءً من الشهر السابع من الحمل.

## Casi particolari

# it: Il conto deve essere intestato a chi fa la domanda.
# note: voce 1 di 3
l-89pcw = يجب أن يكون الحساب باسم من يقدّم الطلب.
# it: I genitori possono dividere l'assegno a metà.
# note: voce 2 di 3
l-7whnq = يمكن للوالدين تقسيم الإعانة إلى نصفين.
# it: Se cambia qualcosa in famiglia, dillo all'INPS.
# note: voce 3 di 3
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
l-kzdku = إذا تغيّر شيء في الأسرة، فأخبر INPS.

## Se qualcosa va male

# it: Se qualcosa va male
t-8w2aj = إذا حدثت مشكلة
# it: I pagamenti si fermano quando scade il permesso? Manda all'INPS la ricevuta del rinnovo. Se la domanda è respinta, il patronato può fare ricorso.
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
# term: ricevuta → { -ricevuta-del-permesso } = إيصال طلب التصريح
# term: patronato → { -patronato } = مكتب المساعدة
# term: ricorso → { -ricorso } = الطعن
p-fir6t = هل تتوقف المدفوعات عندما ينتهي التصريح؟ أرسل إلى INPS إيصال التجديد. إذا رُفض الطلب، يمكن لمكتب المساعدة (patronato) أن يقدّم طعنًا.
