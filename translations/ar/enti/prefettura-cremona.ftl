### Prefettura di Cremona — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prefettura di Cremona
# term: prefettura → { -prefettura } = المحافظة
title = محافظة كريمونا (Prefettura di Cremona)
# it: L'ufficio del Governo nella provincia: cittadinanza, famiglia, test di italiano.
# term: cittadinanza → { -cittadinanza } = الجنسية
summary = مكتب الحكومة في المقاطعة: الجنسية والأسرة واختبار الإيطالية.
# it: prefettura; sportello unico; cittadinanza; ricongiungimento; UTG
# term: prefettura → { -prefettura } = المحافظة
# term: sportello unico → { -sportello-unico-immigrazione } = الشباك الموحد للهجرة
# term: cittadinanza → { -cittadinanza } = الجنسية
# term: ricongiungimento → { -ricongiungimento-familiare } = لمّ شمل الأسرة
keywords = محافظة; الشباك الموحد; جنسية; لم الشمل; UTG

## Che cosa fa

# it: In ogni provincia c'è una [Prefettura][1]. Qui lavora lo [Sportello unico per l'immigrazione][2].
# note: [1] = termini/prefettura
# note: [2] = termini/sportello-unico-immigrazione
# term: prefettura → { -prefettura } = المحافظة
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = الشباك الموحد للهجرة
p-fd4my = في كل مقاطعة [محافظة (Prefettura)][1]. هنا يعمل [الشباك الموحد للهجرة (Sportello unico per l'immigrazione)][2].
# it: La Prefettura segue:
# term: prefettura → { -prefettura } = المحافظة
p-y4h3p = تتابع { -prefettura }:
# it: il [ricongiungimento familiare][1]
# note: voce 1 di 4
# note: [1] = servizi/ricongiungimento
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = لمّ شمل الأسرة
l-s4jbj = [لمّ شمل الأسرة (ricongiungimento familiare)][1]
# it: il lavoro con il [decreto flussi][1]
# note: voce 2 di 4
# note: [1] = servizi/entrare-per-lavoro
# term: decreto flussi → { -decreto-flussi } = مرسوم التدفقات
l-igchj = العمل عن طريق [مرسوم التدفقات (decreto flussi)][1]
# it: la [cittadinanza][1]
# note: voce 3 di 4
# note: [1] = servizi/cittadinanza-adulti
# term: cittadinanza → { -cittadinanza } = الجنسية
l-m7k72 = [الجنسية (cittadinanza)][1]
# it: il [test di italiano A2][1]
# note: voce 4 di 4
# note: [1] = servizi/certificazione-italiano-a2
l-mwsy9 = [اختبار الإيطالية A2][1]
# it: Mandi le domande in linea. Gli indirizzi sono sul sito { $web }.
# note: $web = un dato; lo scrive il sito
p-jdzjw = أرسل الطلبات عبر الإنترنت. العناوين على الموقع { $web }.
