### Chiedere la residenza in Comune — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere la residenza in Comune
# term: residenza → { -residenza } = محل الإقامة
title = طلب تسجيل محل الإقامة في البلدية
# it: Come iscriverti all'anagrafe o dire che hai cambiato casa.
# term: anagrafe → { -anagrafe } = مكتب سجل السكان
summary = كيف تسجّل نفسك في سجل السكان (anagrafe) أو تقول إنك غيّرت السكن.
# it: residenza; anagrafe; cambio di indirizzo; trasloco; iscrizione anagrafica; stato di famiglia
# term: residenza → { -residenza } = محل الإقامة
# term: anagrafe → { -anagrafe } = مكتب سجل السكان
# term: stato di famiglia → { -stato-di-famiglia } = شهادة الحالة العائلية
keywords = محل الإقامة; ريزيدنسا; سجل السكان; تغيير العنوان; انتقال إلى بيت جديد; شهادة السكنى; شهادة الحالة العائلية
# it: il contratto di casa, oppure la dichiarazione di chi ti ospita
f-ca34w = عقد السكن، أو إقرار ممن يستضيفك
# it: la residenza nel Comune
# term: residenza → { -residenza } = محل الإقامة
f-wsndw = محل الإقامة في البلدية
# it: La [residenza][1] dice dove vivi. Serve per la carta d'identità, il medico e molti aiuti.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = محل الإقامة
# term: carta d'identità → { -carta-di-identita } = بطاقة الهوية
p-3aguv = يقول [محل الإقامة (residenza)][1] أين تعيش. تحتاج إليه لبطاقة الهوية والطبيب ومساعدات كثيرة.

## A chi è rivolto

# it: A chi vive davvero in una casa che si trova nel Comune. Se non sei cittadino dell'Unione europea, devi avere il permesso o la ricevuta della domanda.
# term: ricevuta → { -ricevuta-del-permesso } = إيصال طلب التصريح
p-vrgvc = لمن يعيش فعلًا في بيت يقع في نطاق البلدية. إذا لم تكن مواطنًا من الاتحاد الأوروبي، يجب أن يكون لديك التصريح أو إيصال الطلب.

## Come fare

# it: Trova il modulo sul sito del tuo Comune, oppure chiedilo all'[anagrafe][1].
# note: voce 1 di 5
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = مكتب سجل السكان
l-gbrtu = تجد الاستمارة على موقع بلديتك (Comune)، أو اطلبها من [مكتب سجل السكان (anagrafe)][1].
# it: Scrivi chi vive con te. Tutti gli adulti firmano.
# note: voce 2 di 5
l-sf2sc = اكتب من يعيش معك. كل البالغين يوقّعون.
# it: Allega le copie dei documenti.
# note: voce 3 di 5
l-44wme = أرفق نسخ الوثائق.
# it: Consegna il modulo. Devi farlo entro 20 giorni da quando vivi nella casa.
# note: voce 4 di 5
l-7q6h6 = سلّم الاستمارة. يجب أن تفعل ذلك خلال 20 يومًا من بداية سكنك في البيت.
# it: Nelle settimane dopo passa un vigile. Controlla che abiti davvero lì.
# note: voce 5 di 5
l-u7smv = في الأسابيع التالية يمر شرطي من البلدية. يتحقق من أنك تسكن هناك فعلًا.
# it: Metti il tuo nome sul campanello e sulla cassetta della posta.
p-bwtnk = ضع اسمك على جرس الباب وعلى صندوق البريد.

## Tempi e scadenze

# it: Il Comune registra la domanda entro { $processing_time } lavorativi. Poi ha 45 giorni per i controlli. Se non ti scrive nulla, la residenza è confermata.
# note: $processing_time = un dato; lo scrive il sito
# term: residenza → { -residenza } = محل الإقامة
p-att95 = أقصى مدة لتسجيل الطلب في البلدية: { $processing_time } من أيام العمل. بعد ذلك لديها 45 يومًا للتحقق. إذا لم تكتب إليك شيئًا، فهذا يعني أن { -residenza } مؤكَّد.

## Casi particolari

# it: **Rinnovi il permesso?** Porta la ricevuta. Dopo il rinnovo, porta in anagrafe il permesso nuovo: hai 60 giorni.
# note: voce 1 di 4
# term: ricevuta → { -ricevuta-del-permesso } = إيصال طلب التصريح
# term: anagrafe → { -anagrafe } = مكتب سجل السكان
l-wfywr = **هل تجدّد التصريح؟** أحضر الإيصال. بعد التجديد، خذ التصريح الجديد إلى { -anagrafe }: لديك 60 يومًا.
# it: **Sei ospite?** Chi ti ospita firma una dichiarazione.
# note: voce 2 di 4
l-6hwhg = **هل أنت ضيف عند أحد؟** من يستضيفك يوقّع إقرارًا.
# it: **Non hai una casa?** Puoi chiedere la residenza lo stesso. Parla con i [servizi sociali][1].
# note: voce 3 di 4
# note: [1] = servizi/servizio-sociale
# term: residenza → { -residenza } = محل الإقامة
l-qhq6a = **ليس لديك بيت؟** يمكنك أن تطلب { -residenza } رغم ذلك. تكلم مع [الخدمات الاجتماعية][1].
# it: **Chiedi asilo?** Puoi iscriverti con i documenti della domanda.
# note: voce 4 di 4
# term: asilo → { -protezione-internazionale } = الحماية الدولية
l-c79ux = **هل تطلب اللجوء؟** يمكنك أن تسجّل نفسك بوثائق الطلب.

## Se qualcosa va male

# it: Se qualcosa va male
t-tgdw4 = إذا حدثت مشكلة
# it: Un padrone di casa non può vietarti la residenza, se il contratto è regolare. Se il Comune dice di no, chiedi una risposta scritta. Portala a un [patronato][1] o a un avvocato.
# note: [1] = servizi/aiuto-patronato-caf
# term: residenza → { -residenza } = محل الإقامة
# term: patronato → { -patronato } = مكتب المساعدة
p-jm73m = لا يستطيع صاحب البيت أن يمنعك من تسجيل { -residenza }، إذا كان العقد قانونيًا. إذا قالت البلدية لا، فاطلب جوابًا مكتوبًا. خذه إلى [مكتب مساعدة (patronato)][1] أو إلى محامٍ.
