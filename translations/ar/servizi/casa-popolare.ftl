### Chiedere una casa popolare — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere una casa popolare
# term: casa popolare → { -servizi-abitativi-pubblici } = المساكن الشعبية
title = طلب مسكن شعبي
# it: Case pubbliche con un affitto basso: le chiedi quando esce l'avviso.
summary = بيوت تملكها جهات عامة وإيجارها منخفض: تطلبها عندما يصدر الإعلان.
# it: casa popolare; SAP; ALER; alloggio pubblico; graduatoria; bando; avviso
# term: casa popolare → { -servizi-abitativi-pubblici } = المساكن الشعبية
# term: graduatoria → { -graduatoria } = قائمة الترتيب
# term: bando → { -avviso-pubblico } = الإعلان العام
keywords = مساكن شعبية; SAP; ALER; سكن اجتماعي; كازا بوبولاري; قائمة الترتيب; إعلان; شقة رخيصة
# it: un posto nella graduatoria
# term: graduatoria → { -graduatoria } = قائمة الترتيب
f-mp3p3 = مكان في قائمة الترتيب
# it: Sul portale della Regione, con SPID o CIE.
# term: spid → { -spid } = الهوية الرقمية
f-yq83f = على موقع الإقليم، عن طريق SPID أو CIE.
# it: In Lombardia le case popolari si chiamano [servizi abitativi pubblici][1] (SAP). L'affitto dipende da quanto guadagni.
# note: [1] = termini/servizi-abitativi-pubblici
# term: servizi abitativi pubblici → { -servizi-abitativi-pubblici } = المساكن الشعبية
p-kbvvc = في لومبارديا تسمّى المساكن الشعبية [servizi abitativi pubblici][1] (SAP). ويتعلق الإيجار بما تكسبه.

## A chi è rivolto

# it: A chi ha pochi soldi e non ha una casa adatta. Le regole precise sono nell'[avviso][1].
# note: [1] = termini/avviso-pubblico
p-6s8qc = لمن ماله قليل وليس لديه سكن مناسب. القواعد الدقيقة مكتوبة في [الإعلان][1].
# it: Se non sei cittadino dell'Unione europea, serve il [permesso di lungo periodo][1], oppure un permesso di almeno 2 anni e un lavoro regolare. Hai la [protezione internazionale][2]? Puoi fare domanda come i cittadini italiani.
# note: [1] = servizi/permesso-lungo-periodo
# note: [2] = termini/protezione-internazionale
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = تصريح الإقامة الأوروبي الطويل الأمد
# term: protezione internazionale → { -protezione-internazionale } = الحماية الدولية
p-pazb4 = إذا لم تكن مواطنًا من الاتحاد الأوروبي، يلزم [التصريح الطويل الأمد][1]، أو تصريح مدته سنتان على الأقل مع عمل نظامي. هل لديك [الحماية الدولية][2]؟ يمكنك أن تقدّم الطلب مثل المواطنين الإيطاليين.

## Come fare

# it: Chiedi al Comune quando esce l'avviso. Non è sempre aperto.
# note: voce 1 di 6
l-8iyd6 = اسأل البلدية (Comune) متى يصدر الإعلان. ليس مفتوحًا دائمًا.
# it: Prepara l'[ISEE][1].
# note: voce 2 di 6
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
l-pcx6s = جهّز [ISEE][1].
# it: Leggi l'avviso, oppure fattelo spiegare in Comune.
# note: voce 3 di 6
l-y2pci = اقرأ الإعلان، أو اطلب أن يشرحوه لك في البلدية.
# it: Fai la domanda sul portale della Regione. Serve [SPID o CIE][1]. Il Comune può aiutarti.
# note: voce 4 di 6
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = الهوية الرقمية
l-eih6s = قدّم الطلب على موقع الإقليم. يلزم [SPID أو CIE][1]. يمكن للبلدية أن تساعدك.
# it: Scegli le case della lista adatte alla tua famiglia.
# note: voce 5 di 6
l-sr35u = اختر من القائمة البيوت المناسبة لأسرتك.
# it: Guarda la [graduatoria][1] quando esce.
# note: voce 6 di 6
# note: [1] = termini/graduatoria
# term: graduatoria → { -graduatoria } = قائمة الترتيب
l-57wnq = انظر [قائمة الترتيب (graduatoria)][1] عندما تصدر.

## Tempi e scadenze

# it: Puoi fare la domanda solo nei giorni scritti nell'avviso. L'attesa può durare anni.
p-7mjq2 = يمكنك أن تقدّم الطلب فقط في الأيام المكتوبة في الإعلان. وقد يستمر الانتظار سنوات.

## Casi particolari

# it: Chi è in povertà molto grave passa prima. Serve un foglio dei [servizi sociali][1]. Vai da loro prima dell'avviso.
# note: [1] = servizi/servizio-sociale
p-wfpj6 = من كان فقره شديدًا جدًا له الأولوية. تلزم ورقة من [الخدمات الاجتماعية][1]. اذهب إليها قبل الإعلان.
# it: Per chi perde la casa all'improvviso ci sono **alloggi temporanei**. Chiedili in Comune.
p-i3wb8 = لمن يفقد بيته فجأة توجد **مساكن مؤقتة (alloggi temporanei)**. اطلبها في البلدية.

## Se qualcosa va male

# it: Se qualcosa va male
t-y4qdz = إذا حدثت مشكلة
# it: La domanda è stata esclusa? Ci sono pochi giorni per dire che non sei d'accordo. Chiedi subito al Comune o a un sindacato degli inquilini.
# term: sindacato → { -sindacato } = النقابة
p-d6ry3 = هل استُبعد الطلب؟ هناك أيام قليلة لتقول إنك غير موافق. اسأل فورًا البلدية أو نقابة للمستأجرين.
# it: Nessuno può venderti un posto in lista. Non entrare in una casa vuota senza assegnazione: è un reato.
# note: critico: qui uno sbaglio può fare danno
p-xh39n = لا يحق لأحد أن يبيعك مكانًا في القائمة. لا تدخل بيتًا فارغًا لم يُخصَّص لك: هذه جريمة.
