### DID — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: DID
title = إقرار الاستعداد للعمل
# it: La dichiarazione che sei senza lavoro e pronto a lavorare.
summary = الإقرار بأنك بدون عمل ومستعد للعمل.
# it: disoccupato; centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = مركز التشغيل
keywords = عاطل عن العمل; مركز التشغيل; تسجيل البطالة
# it: DID vuol dire dichiarazione di immediata disponibilità. La fai al [centro per l'impiego][1] o in linea.
# note: [1] = termini/centro-per-l-impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = مركز التشغيل
p-h23id = DID اختصار لعبارة dichiarazione di immediata disponibilità، أي إقرار الاستعداد الفوري. تعمله في [مركز التشغيل (centro per l'impiego)][1] أو عبر الإنترنت.
