### Nasce un figlio — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Nasce un figlio
title = سيولد لي طفل
# it: Che cosa fare prima e dopo il parto.
summary = ماذا تفعل قبل الولادة وبعدها.
# it: nascita; bambino; neonato; gravidanza; incinta
keywords = ولادة; طفل; مولود; حمل; حامل
# it: Fai le visite in gravidanza.
f-4w6g2 = اعملي الفحوص أثناء الحمل.
# it: Se lavori, chiedi la maternità.
f-a67z4 = إذا كنتِ تعملين، فاطلبي إجازة الأمومة.
# it: Registra la nascita entro 10 giorni.
f-rmrxq = سجّل الولادة خلال 10 أيام.
# it: Scegli il pediatra.
# term: pediatra → { -pediatra-di-libera-scelta } = طبيب الأطفال
f-u2iyp = اختر طبيب الأطفال.
# it: Segui i vaccini.
# term: vaccini → { -vaccino } = اللقاح
f-9g3vi = تابع اللقاحات.
# it: Chiedi l'ISEE.
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
f-s33kf = اطلب ISEE.
# it: Chiedi l'assegno unico.
# term: assegno unico → { -assegno-unico } = إعانة الأطفال الشهرية
f-hpjxn = اطلب إعانة الأطفال.
# it: Pensa presto al nido.
# term: nido → { -asilo-nido } = دار الحضانة
f-5ix9v = فكّر مبكرًا في الحضانة.
# it: Hai diritto a cure in gravidanza anche senza permesso. Anche il tuo bambino ha diritto al medico.
p-vzqhh = لكِ الحق في العلاج أثناء الحمل حتى بدون تصريح. ولطفلكِ أيضًا الحق في طبيب.
