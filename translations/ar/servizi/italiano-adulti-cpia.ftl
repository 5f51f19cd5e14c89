### Corsi di italiano per adulti al CPIA — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corsi di italiano per adulti al CPIA
# term: cpia → { -cpia } = مدرسة الكبار
title = دورات إيطالية للكبار في CPIA
# it: La scuola pubblica per adulti insegna l'italiano a chi viene da altri Paesi.
summary = المدرسة العامة للكبار تعلّم الإيطالية لمن يأتي من بلدان أخرى.
# it: italiano; corso di italiano; scuola; A1; A2; test di italiano; CPIA
# term: cpia → { -cpia } = مدرسة الكبار
keywords = الإيطالية; دورة إيطالية; مدرسة; A1; A2; اختبار الإيطالية; CPIA
# it: un attestato del livello di italiano
f-s6y7y = شهادة بمستوى اللغة الإيطالية
# it: Il [CPIA Cremona][1] è una scuola pubblica per adulti. I CPIA tengono corsi di italiano per chi viene da altri Paesi.
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = مدرسة الكبار
p-pub9v = [CPIA Cremona][1] مدرسة عامة للكبار. تنظم مدارس CPIA دورات في الإيطالية لمن يأتي من بلدان أخرى.

## A chi è rivolto

# it: Agli adulti e ai ragazzi dai sedici anni.
p-dnfvv = للكبار وللشباب من سن السادسة عشرة.

## Come fare

# it: Chiedi al CPIA quando puoi iscriverti.
# note: voce 1 di 4
# term: cpia → { -cpia } = مدرسة الكبار
l-zyauu = اسأل CPIA متى يمكنك التسجيل.
# it: Fai una prova. La prova serve a capire quanto italiano sai.
# note: voce 2 di 4
l-gy2wh = أجرِ اختبارًا. يفيد الاختبار في معرفة مستواك في الإيطالية.
# it: Vai alle lezioni del tuo gruppo.
# note: voce 3 di 4
l-ytrvt = احضر دروس مجموعتك.
# it: Alla fine chiedi l'**attestato**.
# note: voce 4 di 4
l-i7y78 = في النهاية اطلب **الشهادة**.
# it: Non conosciamo le sedi e gli orari. Se non sai come trovare la scuola, chiedi a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
p-b2xut = لا نعرف أماكن الدروس وأوقاتها. إذا لم تعرف كيف تجد المدرسة، فاسأل [Mondinsieme][1].

## Cosa si ottiene

# it: I corsi vanno dal livello A1 al livello A2. Il livello A2 serve anche per il [permesso di soggiorno di lungo periodo][1].
# note: [1] = servizi/permesso-lungo-periodo
# term: permesso di soggiorno → { -permesso-di-soggiorno } = تصريح الإقامة
p-yewuc = الدورات من المستوى A1 إلى المستوى A2. والمستوى A2 مطلوب أيضًا من أجل [{ -permesso-di-soggiorno } الطويل الأمد][1].

## I corsi di un progetto passato

# it: I corsi di un progetto passato
t-mtnmj = دورات مشروع سابق
# it: Il progetto [Terre di Inclusione][1] ha avviato corsi di rinforzo in tre comuni:
# note: [1] = progetti/terre-di-inclusione
p-7upa4 = بدأ مشروع [Terre di Inclusione][1] دورات تقوية في ثلاث بلدات:
# it: [Casalmaggiore][1]
# note: voce 1 di 3
# note: [1] = corsi/italiano-rinforzo-casalmaggiore
l-nm3p9 = [كازالماجوري (Casalmaggiore)][1]
# it: [Casteldidone][1]
# note: voce 2 di 3
# note: [1] = corsi/italiano-rinforzo-casteldidone
l-sjdri = [كاستيلديدوني (Casteldidone)][1]
# it: Pizzighettone, per [adulti][1] e per [minori][2]
# note: voce 3 di 3
# note: [1] = corsi/italiano-rinforzo-pizzighettone
# note: [2] = corsi/italiano-minori-pizzighettone
# term: minori → { -minore } = القاصر
l-uewx6 = بيتسيغيتوني (Pizzighettone)، [للكبار][1] و[للقاصرين][2]
# it: Il progetto usava fondi europei del periodo 2014-2020. Non sappiamo se quei corsi ci sono ancora.
p-z26hw = استخدم المشروع أموالًا أوروبية من الفترة 2014-2020. لا نعرف هل ما زالت تلك الدورات موجودة.
