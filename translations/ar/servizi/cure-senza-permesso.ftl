### Curarsi senza permesso di soggiorno — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Curarsi senza permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = تصريح الإقامة
title = العلاج بدون تصريح إقامة
# it: Il codice STP dà diritto alle cure. L'ospedale non ti segnala solo perché sei senza permesso.
# term: codice stp → { -stp } = رمز العلاج بدون تصريح
summary = رمز STP يعطي الحق في العلاج. المستشفى لا يبلّغ عنك لمجرد أنك بدون تصريح.
# it: STP; ENI; senza documenti; clandestino; irregolare; senza permesso; cure urgenti
# term: stp → { -stp } = رمز العلاج بدون تصريح
# term: eni → { -eni } = رمز علاج مواطني الاتحاد الأوروبي
keywords = STP; ENI; بدون وثائق; بدون أوراق; بدون إقامة; حراق; مهاجر غير نظامي; علاج عاجل
# it: il codice STP, oppure le cure per i cittadini dell'Unione europea
# term: codice stp → { -stp } = رمز العلاج بدون تصريح
f-kmycq = رمز STP، أو العلاج لمواطني الاتحاد الأوروبي
# it: il codice
f-dcatb = الرمز
# it: La salute è un diritto di **tutti**. Puoi curarti anche se non hai il permesso.
p-zgxf8 = الصحة حق **للجميع**. يمكنك أن تتعالج حتى لو لم يكن لديك تصريح.
# it: Il medico e l'ospedale **non** possono segnalarti alla polizia solo perché sei senza permesso. Ci sono solo pochi casi in cui un medico deve avvisare, come per i cittadini italiani.
# note: critico: qui uno sbaglio può fare danno
p-nw3eu = الطبيب والمستشفى **لا** يحق لهما أن يبلّغا الشرطة عنك لمجرد أنك بدون تصريح. هناك فقط حالات قليلة يجب فيها على الطبيب أن يبلّغ، كما هو الحال مع المواطنين الإيطاليين.

## A chi è rivolto

# it: Chi non è cittadino dell'Unione europea e non ha il permesso: chiede il codice [STP][1].
# note: voce 1 di 2
# note: [1] = termini/stp
# term: stp → { -stp } = رمز العلاج بدون تصريح
l-kcmtv = من ليس مواطنًا من الاتحاد الأوروبي وليس لديه تصريح: يطلب [رمز STP][1].
# it: Chi è cittadino dell'Unione europea e non può iscriversi. In molte regioni riceve il codice [ENI][1]. In Lombardia chiedi all'ospedale che cosa serve.
# note: voce 2 di 2
# note: [1] = termini/eni
# term: eni → { -eni } = رمز علاج مواطني الاتحاد الأوروبي
l-39aau = من هو مواطن من الاتحاد الأوروبي ولا يمكنه التسجيل. في أقاليم كثيرة يستلم [رمز ENI][1]. في لومبارديا اسأل المستشفى ما هو المطلوب.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = المؤسسة الصحية الاجتماعية
p-rrwhn = هل تسكن في كريما أو في البلدات القريبة؟ المؤسسة الصحية ([ASST][1]) التابعة لمنطقتك هي مؤسسة أخرى: اسأل في البلدية (Comune).

## Come fare

# it: Vai in ospedale o in un ufficio dell'[ASST][1]. Puoi andare anche solo per chiedere il codice.
# note: voce 1 di 4
# note: [1] = termini/asst
# term: asst → { -asst } = المؤسسة الصحية الاجتماعية
l-7zqfh = اذهب إلى المستشفى أو إلى مكتب من مكاتب [المؤسسة الصحية الاجتماعية (ASST)][1]. يمكنك أن تذهب فقط لتطلب الرمز.
# it: Di' nome, data di nascita e Paese. Non sei obbligato a portare il passaporto.
# note: voce 2 di 4
# term: passaporto → { -passaporto } = جواز السفر
l-bfhfi = قل اسمك وتاريخ ميلادك وبلدك. لست مجبرًا على إحضار جواز السفر.
# it: Firma un foglio se non hai soldi per pagare.
# note: voce 3 di 4
l-58r38 = وقّع ورقة إذا لم يكن لديك مال للدفع.
# it: Ricevi il codice. Mostralo a ogni visita.
# note: voce 4 di 4
l-uz9s9 = تستلم الرمز. أظهره في كل فحص.

## Cosa si ottiene

# it: Con il codice hai diritto a:
p-xf9xg = بهذا الرمز لك الحق في:
# it: cure urgenti
# note: voce 1 di 5
l-7d5mk = العلاج العاجل
# it: cure essenziali, anche se continuano nel tempo
# note: voce 2 di 5
l-h63ik = العلاج الضروري، حتى لو استمر مدة طويلة
# it: visite in gravidanza e per la maternità
# note: voce 3 di 5
l-8iuh6 = فحوص الحمل والأمومة
# it: vaccini
# note: voce 4 di 5
# term: vaccini → { -vaccino } = اللقاح
l-ehrwj = اللقاحات
# it: cure per i bambini e per le malattie che si attaccano
# note: voce 5 di 5
l-9jkqd = علاج الأطفال والأمراض المُعدية

## Tempi e scadenze

# it: Il codice vale 6 mesi in tutta Italia. Poi chiedi di rinnovarlo.
p-eih6s = الرمز صالح 6 أشهر في كل إيطاليا. ثم اطلب تجديده.

## Quanto costa

# it: Il codice è gratis. Per alcune visite puoi dover pagare il [ticket][1], come gli italiani. Se non hai soldi, dillo.
# note: [1] = termini/ticket
# term: ticket → { -ticket } = رسم العلاج
p-hikj9 = الرمز مجاني. في بعض الفحوص قد تدفع [رسم العلاج (ticket)][1]، مثل الإيطاليين. إذا لم يكن لديك مال، فقل ذلك.

## Casi particolari

# it: I **minorenni** hanno diritto al [pediatra][1] anche senza permesso.
# note: [1] = servizi/pediatra
# term: minorenni → { -minore } = القاصر
# term: pediatra → { -pediatra-di-libera-scelta } = طبيب الأطفال
p-mz7z7 = **القاصرون** لهم الحق في [طبيب الأطفال][1] حتى بدون تصريح.

## Se qualcosa va male

# it: Se qualcosa va male
t-fc4g5 = إذا حدثت مشكلة
# it: Uno sportello ti manda via? Chiedi di parlare con un'assistente sociale dell'ospedale. Chiedi aiuto anche a un'associazione o a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
# term: assistente sociale → { -assistente-sociale } = الأخصائي الاجتماعي
p-464sy = هل طردك موظف في الشباك؟ اطلب أن تتكلم مع { -assistente-sociale } في المستشفى. اطلب المساعدة أيضًا من جمعية أو من [Mondinsieme][1].
