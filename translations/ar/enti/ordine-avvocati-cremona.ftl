### Ordine degli avvocati di Cremona — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ordine degli avvocati di Cremona
title = نقابة المحامين في كريمونا (Ordine degli avvocati di Cremona)
# it: L'ufficio degli avvocati: dà l'elenco e riceve le domande di patrocinio.
summary = مكتب المحامين: يعطي القائمة ويستلم طلبات المحامي على نفقة الدولة.
# it: avvocato; ordine; patrocinio; sportello per il cittadino
keywords = محامٍ; نقابة المحامين; محامٍ مجاني; شباك المواطن

## Che cosa fa

# it: Accanto a ogni tribunale c'è un Ordine degli avvocati. L'Ordine:
p-6z88f = بجانب كل محكمة نقابة للمحامين. النقابة:
# it: tiene l'elenco degli avvocati
# note: voce 1 di 3
l-dsn2x = لديها قائمة المحامين
# it: riceve le domande di [patrocinio a spese dello Stato][1]
# note: voce 2 di 3
# note: [1] = servizi/patrocinio-gratuito
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = المحامي على نفقة الدولة
l-n2a89 = تستلم طلبات [المحامي على نفقة الدولة (patrocinio a spese dello Stato)][1]
# it: ha uno **sportello per il cittadino**, che informa gratis
# note: voce 3 di 3
l-rb8em = لديها **شباك للمواطن (sportello per il cittadino)** يعطي معلومات مجانًا
# it: Non conosciamo orari e telefono. Chiedi al tribunale di Cremona.
p-m7sd4 = لا نعرف أوقات العمل والهاتف. اسأل محكمة كريمونا.
