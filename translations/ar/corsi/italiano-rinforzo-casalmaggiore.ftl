### Corso di rinforzo di italiano a Casalmaggiore — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso di rinforzo di italiano a Casalmaggiore
title = دورة تقوية في الإيطالية في كازالماجوري (Casalmaggiore)
# it: Un corso per adulti di un progetto passato. Non sappiamo se c'è ancora.
summary = دورة للكبار من مشروع سابق. لا نعرف هل ما زالت موجودة.
# it: italiano; Casalmaggiore; corso; adulti
keywords = الإيطالية; Casalmaggiore; كازالماجوري; دورة; كبار
# it: Il corso faceva parte del progetto [Terre di Inclusione][1]. Il progetto usava fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-4h87b = كانت الدورة جزءًا من مشروع [Terre di Inclusione][1]. استخدم المشروع أموالًا من الفترة 2014-2020.
# it: Non conosciamo date e sede. Per un corso di oggi leggi la pagina dei [corsi al CPIA][1].
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = مدرسة الكبار
p-pkh52 = لا نعرف التواريخ والمكان. من أجل دورة اليوم اقرأ الصفحة عن [دورات CPIA][1].
