### Progettare insieme i servizi sociali — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Progettare insieme i servizi sociali
title = تصميم الخدمات الاجتماعية معًا
# it: Il Comune non affida e basta: progetta, gestisce e valuta con gli enti.
summary = البلدية لا تكتفي بتكليف غيرها: بل تصمم وتدير وتقيّم مع الجهات.
# it: coprogettazione; terzo settore; Crema; avviso pubblico
# term: avviso pubblico → { -avviso-pubblico } = الإعلان العام
keywords = تصميم مشترك; جهات غير ربحية; كريما; إعلان عام

## Il problema

# it: Di solito gli enti si fanno concorrenza per avere un servizio. A Crema hanno provato un'altra strada.
p-teme5 = عادة تتنافس الجهات للحصول على خدمة. في كريما جرّبوا طريقًا آخر.

## Come funziona

# it: Il Comune ha scritto un avviso pubblico **senza gara**. Per Crema era il primo.
# note: voce 1 di 4
# term: avviso pubblico → { -avviso-pubblico } = الإعلان العام
l-3p5jw = كتبت البلدية إعلانًا عامًا **دون مناقصة (gara)**. كان الأول في كريما.
# it: 28 enti hanno risposto, in due gruppi.
# note: voce 2 di 4
l-asg6w = أجابت 28 جهة، في مجموعتين.
# it: I due gruppi hanno formato un'associazione temporanea.
# note: voce 3 di 4
l-cgcut = كوّنت المجموعتان تجمّعًا مؤقتًا.
# it: Comune ed enti progettano, pianificano, gestiscono e valutano insieme.
# note: voce 4 di 4
l-w3zxe = تصمم البلدية والجهات وتخطط وتدير وتقيّم معًا.

## Chi lo organizza

# it: Guidano i due gruppi il [Consorzio sul Serio][1] e la [Fondazione Caritas][2]. Per copiare l'idea chiedi al [Comune di Crema][3].
# note: [1] = enti/consorzio-sul-serio
# note: [2] = enti/fondazione-caritas
# note: [3] = enti/comune-di-crema
p-339eh = تقود المجموعتين [Consorzio sul Serio][1] و[Fondazione Caritas][2]. لنقل الفكرة اسأل [بلدية كريما][3].
