### Comune di Cremona — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune di Cremona
title = بلدية كريمونا
# it: Il municipio della città. Il centro Mondinsieme è un suo servizio.
summary = دار بلدية المدينة. مركز Mondinsieme من خدماتها.
# it: municipio; comune; Cremona
keywords = دار البلدية; بلدية; كريمونا

## Che cosa fa

# it: Il Comune di Cremona ha un centro interculturale, [Mondinsieme][1]. Il centro ha lavorato con una [rete di enti][2].
# note: [1] = luoghi/mondinsieme
# note: [2] = enti/rete-mondinsieme
p-nyv5v = لبلدية كريمونا مركز لتعدد الثقافات اسمه [Mondinsieme][1]. عمل المركز مع [شبكة من الجهات][2].
# it: Il sito del Comune è { $web }. Cerca lì il telefono dell'ufficio che ti serve. Leggi [che cosa puoi chiedere in un Comune][1].
# note: $web = un dato; lo scrive il sito
# note: [1] = enti/comune-di-residenza
p-e38a3 = موقع البلدية هو { $web }. ابحث هناك عن هاتف المكتب الذي تحتاج إليه. اقرأ [ما يمكنك طلبه من البلدية][1].
