### Un parente mi raggiunge — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Un parente mi raggiunge
title = قريب لي سينضم إليّ
# it: Dal nulla osta al permesso, per marito, moglie, figli o genitori.
# term: nulla osta → { -nulla-osta } = إذن عدم الممانعة
summary = من إذن عدم الممانعة إلى التصريح، للزوج أو الزوجة أو الأولاد أو الوالدين.
# it: ricongiungimento; famiglia; moglie; marito; figli; genitori
# term: ricongiungimento → { -ricongiungimento-familiare } = لمّ شمل الأسرة
keywords = لم الشمل; عائلة; زوجة; زوج; أولاد; والدان; التجمع العائلي
# it: Chiedi il nulla osta.
# term: nulla osta → { -nulla-osta } = إذن عدم الممانعة
f-kafpc = اطلب إذن عدم الممانعة.
# it: Quando arriva, comunica l'ospitalità.
f-kxq9u = عندما يصل، بلّغ عن الاستضافة.
# it: Chiedete subito il permesso.
f-9de6j = اطلبوا التصريح فورًا.
# it: Controllate il codice fiscale.
# term: codice fiscale → { -codice-fiscale } = الرقم الضريبي
f-iwufb = تحققوا من الرقم الضريبي.
# it: Aggiungi il parente alla tua residenza.
# term: residenza → { -residenza } = محل الإقامة
f-bgeu8 = أضف قريبك إلى محل إقامتك.
# it: Scegliete il medico.
f-sa56g = اختاروا الطبيب.
# it: Iscrivi i figli a scuola.
f-hr33j = سجّل الأولاد في المدرسة.
# it: Gli adulti cominciano un corso di italiano.
f-6u8yx = يبدأ الكبار دورة في اللغة الإيطالية.
# it: Prepara presto i documenti nel Paese di origine. Falli tradurre e [legalizzare][1].
# note: [1] = termini/legalizzazione
# term: legalizzare → { -legalizzazione } = التصديق على الوثائق
p-fsp28 = جهّز الوثائق مبكرًا في بلد الأصل. اطلب ترجمتها [والتصديق عليها][1].
# it: Ai figli parla prima della nuova scuola e della nuova casa.
p-gz6yf = تكلم مع الأولاد مسبقًا عن المدرسة الجديدة والبيت الجديد.
