### Disabilità e invalidità: chiedere il riconoscimento — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Disabilità e invalidità: chiedere il riconoscimento
title = الإعاقة والعجز: طلب الاعتراف بهما
# it: Come avere il riconoscimento e gli aiuti per una malattia grave o una disabilità.
summary = كيف تحصل على الاعتراف الرسمي بالإعاقة أو بالمرض الشديد وعلى المساعدات.
# it: invalidità civile; legge 104; disabile; accompagnamento; pensione di invalidità; handicap
keywords = إعاقة; عجز; ذوو الاحتياجات الخاصة; قانون 104; معاش الإعاقة; مرافق; معاق
# it: i fogli dei medici e degli ospedali
f-azmgf = أوراق الأطباء والمستشفيات
# it: il verbale con il riconoscimento
f-epgwy = المحضر الذي يعترف بالإعاقة أو العجز
# it: Entra con SPID o CIE.
# term: spid → { -spid } = الهوية الرقمية
f-7b7e6 = ادخل عن طريق SPID أو CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
f-7r4u5 = INPS من هاتف ثابت
# it: INPS da cellulare
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
f-dba9i = INPS من هاتف محمول
# it: Chi ha una malattia grave o una disabilità può avere soldi, permessi dal lavoro e altri aiuti.
p-p5ig7 = من لديه مرض شديد أو إعاقة قد يحصل على مال وعلى إجازات من العمل ومساعدات أخرى.

## A chi è rivolto

# it: Ad adulti e bambini. Per i soldi serve di solito un permesso di soggiorno di almeno un anno. Chiedi a un [patronato][1].
# note: [1] = termini/patronato
# term: permesso di soggiorno → { -permesso-di-soggiorno } = تصريح الإقامة
# term: patronato → { -patronato } = مكتب المساعدة
p-y37x9 = للبالغين والأطفال. من أجل المال يلزم عادة تصريح إقامة مدته سنة على الأقل. اسأل [مكتب مساعدة (patronato)][1].

## Come fare

# it: Vai dal [medico di famiglia][1]. Portagli tutti i fogli.
# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
# term: medico di famiglia → { -medico-di-base } = طبيب الأسرة
l-qw9sn = اذهب إلى [طبيب الأسرة][1]. خذ إليه كل الأوراق.
# it: Il medico manda un certificato all'[INPS][1]. Chiedi la ricevuta.
# note: voce 2 di 6
# note: [1] = termini/inps
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
# term: ricevuta → { -ricevuta-del-permesso } = إيصال طلب التصريح
l-n6zr3 = يرسل الطبيب شهادة إلى [INPS][1]. اطلب الإيصال.
# it: Il medico o il patronato ti dice se serve anche una domanda. In alcune province le regole sono nuove.
# note: voce 3 di 6
# term: patronato → { -patronato } = مكتب المساعدة
l-tvfx4 = الطبيب أو { -patronato } يقول لك هل يلزم طلب أيضًا. في بعض المقاطعات القواعد جديدة.
# it: L'INPS ti chiama a una visita. Porta i fogli dei medici.
# note: voce 4 di 6
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
l-vs79y = تستدعيك INPS إلى فحص طبي. أحضر أوراق الأطباء.
# it: Ricevi il **verbale**: è il foglio con la decisione.
# note: voce 5 di 6
l-24sqn = تستلم **المحضر (verbale)**: هو الورقة التي فيها القرار.
# it: Se serve, manda i dati della banca e del reddito.
# note: voce 6 di 6
# term: reddito → { -reddito } = الدخل
l-2egi6 = إذا لزم الأمر، فأرسل بيانات البنك والدخل.

## Quanto costa

# it: La domanda con il patronato è gratis. Per il certificato alcuni medici chiedono un pagamento: chiedi prima.
# term: patronato → { -patronato } = مكتب المساعدة
p-2ir3s = الطلب مع { -patronato } مجاني. بعض الأطباء يطلبون مالًا مقابل الشهادة: اسأل أولًا.

## Casi particolari

# it: **Malato di tumore?** La visita è più veloce.
# note: voce 1 di 3
l-dyvjt = **مريض بالسرطان؟** الفحص أسرع.
# it: **Lavori e curi un familiare?** Con la legge 104 puoi avere permessi pagati.
# note: voce 2 di 3
l-r29mq = **هل تعمل وترعى قريبًا؟** مع قانون 104 يمكنك الحصول على إجازات مدفوعة.
# it: **Tuo figlio va a scuola?** Porta il verbale alla scuola: può avere un insegnante di sostegno.
# note: voce 3 di 3
l-xe9bj = **هل يذهب طفلك إلى المدرسة؟** خذ المحضر إلى المدرسة: يمكن أن يحصل على معلم دعم.

## Se qualcosa va male

# it: Se qualcosa va male
t-7gtsv = إذا حدثت مشكلة
# it: Se il verbale dice di no, hai **6 mesi** per andare dal giudice. Chiedi subito al patronato.
# term: patronato → { -patronato } = مكتب المساعدة
p-ytnz4 = إذا قال المحضر لا، فلديك **6 أشهر** لتذهب إلى القاضي. اسأل { -patronato } فورًا.
