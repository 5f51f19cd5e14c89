### graduatoria — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: graduatoria
title = قائمة الترتيب
# it: Una lista in ordine: chi ha più punti passa prima.
summary = قائمة مرتبة: من لديه نقاط أكثر يأتي أولًا.
# it: lista; punti; posto; bando
# term: bando → { -avviso-pubblico } = الإعلان العام
keywords = قائمة; لائحة; نقاط; مكان; إعلان
# it: C'è per le case popolari, i nidi, i concorsi.
# term: case popolari → { -servizi-abitativi-pubblici } = المساكن الشعبية
# term: nidi → { -asilo-nido } = دار الحضانة
p-2bwu5 = توجد للمساكن الشعبية والحضانات ومسابقات التوظيف.
# it: Quando esce, controlla il tuo nome. Se c'è un errore, i giorni per dirlo sono pochi.
p-vbt5i = عندما تصدر، تحقق من اسمك. إذا كان هناك خطأ، فالأيام المتاحة لقول ذلك قليلة.
