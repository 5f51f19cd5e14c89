### casellario giudiziale e carichi pendenti — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: casellario giudiziale e carichi pendenti
title = السجل العدلي والقضايا الجارية
# it: I certificati che dicono se hai condanne o processi.
summary = الشهادات التي تقول هل عليك أحكام أو قضايا.
# it: certificato penale; tribunale; fedina penale
keywords = صحيفة السوابق; محكمة; حسن السيرة; فيش وتشبيه; السجل العدلي
# it: Li dà l'ufficio del tribunale che si chiama Procura. Chiedi prima a che cosa servono: per molte pratiche li chiede l'ufficio da solo.
p-ixa5i = يصدرها مكتب في المحكمة اسمه Procura (النيابة). اسأل أولًا لماذا تلزم: في معاملات كثيرة يطلبها المكتب بنفسه.
