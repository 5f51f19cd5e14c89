### permesso UE per soggiornanti di lungo periodo — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: permesso UE per soggiornanti di lungo periodo
title = تصريح الإقامة الأوروبي الطويل الأمد
# it: Un permesso senza scadenza, per chi vive qui e ha un permesso da almeno 5 anni.
summary = تصريح دون تاريخ انتهاء، لمن يعيش هنا ولديه تصريح منذ 5 سنوات على الأقل.
# it: carta di soggiorno; permesso illimitato
keywords = كارتا دي سوجورنو; بطاقة الإقامة; إقامة دائمة
# it: Prima si chiamava **carta di soggiorno**. Molti la chiamano ancora così.
p-ecrpi = كان اسمه سابقًا **carta di soggiorno** (بطاقة الإقامة). وكثيرون ما زالوا يسمّونه هكذا.
# it: Leggi [come si chiede][1].
# note: [1] = servizi/permesso-lungo-periodo
p-r6wjr = اقرأ [كيف تطلبه][1].
