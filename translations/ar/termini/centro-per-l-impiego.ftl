### centro per l'impiego — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: centro per l'impiego
title = مركز التشغيل
# it: L'ufficio pubblico che aiuta a trovare lavoro.
summary = المكتب العام الذي يساعد على إيجاد عمل.
# it: collocamento; lavoro; CPI
keywords = مكتب العمل; عمل; CPI; تشغيل
# it: Prima si chiamava ufficio di collocamento. In Lombardia è della Provincia.
p-8yype = كان اسمه سابقًا ufficio di collocamento. في لومبارديا يتبع المقاطعة.
# it: Leggi [come iscriverti][1].
# note: [1] = servizi/cercare-lavoro
p-kesnq = اقرأ [كيف تسجّل نفسك][1].
