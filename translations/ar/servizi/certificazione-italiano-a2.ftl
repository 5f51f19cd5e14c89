### Provare che sai l'italiano: A2 e B1 — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Provare che sai l'italiano: A2 e B1
title = إثبات معرفتك بالإيطالية: A2 وB1
# it: Quale prova di italiano ti serve per il permesso o la cittadinanza.
# term: cittadinanza → { -cittadinanza } = الجنسية
summary = أي إثبات للغة الإيطالية تحتاج إليه للتصريح أو للجنسية.
# it: test A2; certificato italiano; B1; CILS; CELI; PLIDA; esame di italiano; test di italiano
keywords = اختبار A2; شهادة الإيطالية; B1; CILS; CELI; PLIDA; امتحان الإيطالية; اختبار اللغة
# it: la prova del livello di italiano
f-ab69q = إثبات مستوى اللغة الإيطالية
# it: Chiedi il test A2 sul portale del Ministero dell'Interno.
f-fpqws = اطلب اختبار A2 على موقع وزارة الداخلية.
# it: Per alcuni documenti devi provare quanto italiano sai.
p-j22qf = لبعض الوثائق يجب أن تثبت مستواك في الإيطالية.

## A chi è rivolto

# it: Che cosa chiedi
c-xykt6 = ماذا تطلب
# it: Livello
c-2iqcb = المستوى
# it: Permesso di lungo periodo
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = تصريح الإقامة الأوروبي الطويل الأمد
c-6r6dc = التصريح الطويل الأمد
# it: A2
c-d2k8t = A2
# it: Cittadinanza
# term: cittadinanza → { -cittadinanza } = الجنسية
c-bi9ke = الجنسية
# it: B1
c-mc2sm = B1

## Come fare

# it: **Livello A2.** Hai tre strade:
p-96rb9 = **المستوى A2.** لديك ثلاث طرق:
# it: Segui un corso al [CPIA][1] e prendi l'attestato A2.
# note: voce 1 di 3
# note: CILS, CELI, PLIDA e Cert.it sono nomi di esami: non si traducono.
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = مدرسة الكبار
l-tkvys = تابع دورة في [CPIA][1] واحصل على شهادة A2.
# it: Fai un esame con una certificazione riconosciuta: CILS, CELI, PLIDA o Cert.it.
# note: voce 2 di 3
l-y3s9e = اجتز امتحانًا لشهادة معترف بها: CILS أو CELI أو PLIDA أو Cert.it.
# it: Chiedi il **test gratuito** sul portale del Ministero. La [Prefettura][1] ti scrive dove e quando.
# note: voce 3 di 3
# note: [1] = termini/prefettura
# term: prefettura → { -prefettura } = المحافظة
l-m6wy3 = اطلب **الاختبار المجاني** على موقع الوزارة. [المحافظة (Prefettura)][1] تكتب إليك أين ومتى.
# it: **Livello B1.** Serve un titolo riconosciuto:
p-d9brj = **المستوى B1.** تلزم شهادة معترف بها:
# it: una certificazione B1 di CILS, CELI, PLIDA o Cert.it
# note: voce 1 di 2
l-du2dn = شهادة B1 من CILS أو CELI أو PLIDA أو Cert.it
# it: oppure un diploma di una scuola italiana
# note: voce 2 di 2
l-vb2vz = أو شهادة دراسية من مدرسة إيطالية
# it: Attento a chi vende certificati. Con un certificato falso la domanda è respinta. È anche un reato.
# note: critico: qui uno sbaglio può fare danno
p-h82u5 = احذر ممن يبيع الشهادات. مع شهادة مزورة يُرفض الطلب. وهذه جريمة أيضًا.

## Quanto costa

# it: Il test della Prefettura è gratis. Per le certificazioni paghi: chiedi prima il prezzo.
# term: prefettura → { -prefettura } = المحافظة
p-iyafc = اختبار { -prefettura } مجاني. أما الشهادات الأخرى فتدفع ثمنها: اسأل عن السعر أولًا.

## Casi particolari

# it: Chi ha un diploma italiano non è obbligato a fare il test A2.
# note: voce 1 di 3
l-8y5ti = من لديه شهادة دراسية إيطالية لا يحتاج إلى اختبار A2.
# it: A chi ha meno di 14 anni non serve.
# note: voce 2 di 3
l-sgmb2 = من عمره أقل من 14 سنة لا يحتاج إلى الاختبار.
# it: Chi ha gravi problemi di salute può non fare il test, con un certificato di un ospedale pubblico.
# note: voce 3 di 3
l-caa4c = من لديه مشاكل صحية شديدة يمكنه ألا يجري الاختبار، بشهادة من مستشفى عام.

## Se qualcosa va male

# it: Se qualcosa va male
t-hisai = إذا حدثت مشكلة
# it: Non hai passato il test? Puoi chiederlo di nuovo dopo **90 giorni**. Intanto segui un corso.
p-dcvui = لم تنجح في الاختبار؟ يمكنك أن تطلبه من جديد بعد **90 يومًا**. وفي هذه الأثناء تابع دورة.
