### Provincia di Cremona — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Provincia di Cremona
title = مقاطعة كريمونا (Provincia di Cremona)
# it: L'ente di tutto il territorio. In Lombardia le Province gestiscono i centri per l'impiego.
# term: centri per l'impiego → { -centro-per-l-impiego } = مركز التشغيل
summary = هيئة تعمل للمنطقة كلها. في لومبارديا تدير المقاطعات مراكز التشغيل.
# it: provincia; centro per l'impiego; lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = مركز التشغيل
keywords = مقاطعة; مركز التشغيل; عمل

## Che cosa fa

# it: La Provincia di Cremona ha fatto parte della [rete di Mondinsieme][1]. L'accordo della rete è finito nel 2014.
# note: [1] = enti/rete-mondinsieme
p-7u7pg = كانت مقاطعة كريمونا جزءًا من [شبكة Mondinsieme][1]. انتهى اتفاق الشبكة في عام 2014.
# it: In Lombardia le Province gestiscono i [centri per l'impiego][1]. Se cerchi lavoro, leggi [come si fa][2].
# note: [1] = termini/centro-per-l-impiego
# note: [2] = servizi/cercare-lavoro
# term: centri per l'impiego → { -centro-per-l-impiego } = مركز التشغيل
p-fi2dd = في لومبارديا تدير المقاطعات [مراكز التشغيل (centri per l'impiego)][1]. إذا كنت تبحث عن عمل، فاقرأ [كيف تفعل ذلك][2].
# it: Qui mancano indirizzo e telefono. Chiedili al tuo Comune.
p-qxhkz = ينقص هنا العنوان والهاتف. اسأل عنهما بلديتك.
