### DSU — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: DSU
title = إقرار بيانات الأسرة
# it: Il modulo con i dati della famiglia. Da qui si calcola l'ISEE.
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
summary = الاستمارة التي فيها بيانات الأسرة. منها يُحسب ISEE.
# it: ISEE; dichiarazione; CAF
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
# term: caf → { -caf } = مركز المساعدة الضريبية
keywords = ISEE; إقرار; CAF; بيانات العائلة
# it: DSU vuol dire dichiarazione sostitutiva unica. La compili con il [CAF][1] o sul sito dell'INPS.
# note: [1] = termini/caf
# term: caf → { -caf } = مركز المساعدة الضريبية
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
p-m46tp = DSU اختصار لعبارة dichiarazione sostitutiva unica. تملؤها مع [CAF][1] أو على موقع INPS.
