### Agenzia delle Entrate — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Agenzia delle Entrate
title = وكالة الإيرادات (Agenzia delle Entrate)
# it: L'ufficio delle tasse. Dà il codice fiscale e registra i contratti di affitto.
# term: codice fiscale → { -codice-fiscale } = الرقم الضريبي
summary = مكتب الضرائب. يعطي الرقم الضريبي ويسجّل عقود الإيجار.
# it: tasse; codice fiscale; 730; affitto; fisco
# term: codice fiscale → { -codice-fiscale } = الرقم الضريبي
# term: 730 → { -modello-730 } = نموذج 730
keywords = ضرائب; الرقم الضريبي; 730; إيجار; مكتب الضرائب

## Che cosa fa

# it: dà il [codice fiscale][1]
# note: voce 1 di 3
# note: [1] = servizi/chiedere-il-codice-fiscale
# term: codice fiscale → { -codice-fiscale } = الرقم الضريبي
l-kpvmv = تعطي [الرقم الضريبي (codice fiscale)][1]
# it: registra il [contratto di affitto][1]
# note: voce 2 di 3
# note: [1] = servizi/contratto-di-affitto
l-jmfk2 = تسجّل [عقد الإيجار][1]
# it: riceve la [dichiarazione dei redditi][1]
# note: voce 3 di 3
# note: [1] = servizi/dichiarazione-dei-redditi
# term: dichiarazione dei redditi → { -modello-730 } = نموذج 730
l-xf6ud = تستلم [إقرار الدخل (dichiarazione dei redditi)][1]
# it: Il sito è { $web }. Lì trovi gli uffici e gli appuntamenti.
# note: $web = un dato; lo scrive il sito
p-88r7b = الموقع هو { $web }. هناك تجد المكاتب والمواعيد.
