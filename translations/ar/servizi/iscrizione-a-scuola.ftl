### Iscrivere i figli a scuola — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Iscrivere i figli a scuola
title = تسجيل الأولاد في المدرسة
# it: La scuola è un diritto e un obbligo per tutti, anche senza documenti.
summary = المدرسة حق وواجب للجميع، حتى بدون وثائق.
# it: iscrizione scuola; elementari; medie; superiori; Unica; primaria; obbligo scolastico
keywords = تسجيل في المدرسة; ابتدائي; إعدادي; ثانوي; Unica; تعليم إلزامي; مدرسة الأولاد
# it: un documento del bambino e dei genitori, se c'è
f-fchak = وثيقة للطفل وللوالدين، إذا وُجدت
# it: il codice fiscale del bambino, se c'è
# term: codice fiscale → { -codice-fiscale } = الرقم الضريبي
f-f5y4k = الرقم الضريبي للطفل، إذا وُجد
# it: il libretto dei vaccini
# term: vaccini → { -vaccino } = اللقاح
f-av8ya = دفتر اللقاحات
# it: le pagelle del Paese di prima
# term: pagelle → { -pagella } = كشف الدرجات
f-c2mjn = كشوف الدرجات من البلد السابق
# it: l'iscrizione a scuola
f-9q69p = التسجيل في المدرسة
# it: l'iscrizione fino a 16 anni
f-fwxdm = التسجيل حتى عمر 16 سنة
# it: Entra con SPID o CIE.
# term: spid → { -spid } = الهوية الرقمية
f-qwnhs = ادخل عن طريق SPID أو CIE.
# it: Unica
f-jh954 = Unica
# it: In Italia la scuola è **obbligatoria** da 6 a 16 anni. È un diritto di tutti i bambini.
p-8peap = في إيطاليا المدرسة **إلزامية** من عمر 6 إلى 16 سنة. وهي حق لكل الأطفال.
# it: La scuola **non** chiede il permesso di soggiorno per iscrivere un bambino.
# note: critico: qui uno sbaglio può fare danno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = تصريح الإقامة
p-wk6ff = المدرسة **لا** تطلب { -permesso-di-soggiorno } لتسجيل طفل.

## A chi è rivolto

# it: Età
c-ijcms = العمر
# it: Scuola
c-d7j8r = المدرسة
# it: da 3 a 5 anni
c-snh3b = من 3 إلى 5 سنوات
# it: [scuola dell'infanzia][1] (non obbligatoria)
# note: [1] = servizi/asilo-nido-e-infanzia
c-g4e73 = [روضة الأطفال (scuola dell'infanzia)][1] (غير إلزامية)
# it: da 6 a 10 anni
c-snk6x = من 6 إلى 10 سنوات
# it: scuola primaria
c-mp4k3 = المدرسة الابتدائية (scuola primaria)
# it: da 11 a 13 anni
c-ujkuw = من 11 إلى 13 سنة
# it: scuola secondaria di primo grado (le medie)
c-zcxgd = المدرسة الإعدادية (scuola secondaria di primo grado)، وتسمّى أيضًا le medie
# it: da 14 anni
c-rkdiu = من 14 سنة
# it: scuola superiore o formazione professionale
c-zsr95 = المدرسة الثانوية (scuola superiore) أو التدريب المهني (formazione professionale)

## Come fare

# it: **All'inizio di un ciclo:**
p-3cedw = **في بداية مرحلة دراسية:**
# it: Fai la domanda di solito in inverno, per l'anno dopo.
# note: voce 1 di 4
l-rjz3u = قدّم الطلب عادة في الشتاء، للسنة التالية.
# it: Entra nel sito { $web } con [SPID o CIE][1].
# note: voce 2 di 4
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = الهوية الرقمية
l-mjcag = ادخل الموقع { $web } عن طريق [SPID أو CIE][1].
# it: Scegli la scuola e manda la domanda.
# note: voce 3 di 4
l-g5tce = اختر المدرسة وأرسل الطلب.
# it: Se non riesci, vai alla segreteria della scuola. Ti aiutano.
# note: voce 4 di 4
l-g53vv = إذا لم تستطع، فاذهب إلى سكرتارية المدرسة. هم يساعدونك.
# it: **Se arrivi durante l'anno:**
p-5vu56 = **إذا وصلت أثناء السنة:**
# it: Vai alla segreteria della scuola più vicina.
# note: voce 1 di 4
l-cety3 = اذهب إلى سكرتارية أقرب مدرسة.
# it: Chiedi l'iscrizione. Puoi farla in **ogni momento** dell'anno.
# note: voce 2 di 4
l-9pujv = اطلب التسجيل. يمكنك ذلك في **أي وقت** من السنة.
# it: La scuola decide la classe: di solito quella dell'età.
# note: voce 3 di 4
l-9kh3n = المدرسة تقرر الصف: عادة الصف المناسب للعمر.
# it: Chiedi l'aiuto per imparare l'italiano e un [mediatore][1].
# note: voce 4 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-gpymz = اطلب المساعدة في تعلّم الإيطالية واطلب [وسيطًا][1].

## Quanto costa

# it: L'iscrizione è gratis fino a 16 anni. Mensa, autobus e libri possono costare. Con un [ISEE][1] basso paghi meno: chiedi in Comune.
# note: [1] = termini/isee
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
p-a4siv = التسجيل مجاني حتى عمر 16 سنة. قد تكون لوجبات المطعم والحافلة والكتب تكلفة. مع [ISEE][1] منخفض تدفع أقل: اسأل في البلدية (Comune).

## Casi particolari

# it: **Mancano documenti?** Il bambino entra lo stesso. Porti i documenti dopo.
# note: voce 1 di 3
l-2t72i = **تنقص وثائق؟** يدخل الطفل المدرسة رغم ذلك. أحضر الوثائق فيما بعد.
# it: **Hai 16 anni o più e non hai la licenza media?** Leggi del [CPIA][1].
# note: voce 2 di 3
# note: [1] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = الشهادة الإعدادية
# term: cpia → { -cpia } = مدرسة الكبار
l-dgucj = **هل عمرك 16 سنة أو أكثر وليست لديك الشهادة الإعدادية؟** اقرأ عن [CPIA][1].
# it: **Tuo figlio ha una disabilità?** Dillo all'iscrizione.
# note: voce 3 di 3
l-4nz8c = **هل لطفلك إعاقة؟** قل ذلك عند التسجيل.

## Se qualcosa va male

# it: Se qualcosa va male
t-mh96r = إذا حدثت مشكلة
# it: Una scuola piena deve indicarti un'altra strada. Se tutti dicono di no, chiedi in Comune e ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-gzfm6 = المدرسة الممتلئة يجب أن تدلّك على طريق آخر. إذا قال الجميع لا، فاسأل في البلدية وفي [الخدمات الاجتماعية][1].
