### Gravidanza e parto — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Gravidanza e parto
title = الحمل والولادة
# it: Visite, ospedale e diritti di chi aspetta un figlio.
summary = الفحوص والمستشفى وحقوق من تنتظر طفلًا.
# it: incinta; gravidanza; parto; maternità
keywords = حامل; حمل; ولادة; أمومة; طفل جديد
# it: Sei incinta? Vai presto dal medico o al [consultorio][1]. Leggi [che cosa ti spetta][2].
# note: [1] = servizi/consultorio
# note: [2] = servizi/gravidanza-e-parto
# term: consultorio → { -consultorio-familiare } = مركز استشارات الأسرة
p-7w8dc = هل أنتِ حامل؟ اذهبي مبكرًا إلى الطبيب أو إلى [مركز استشارات الأسرة][1]. اقرئي [ما هي حقوقك][2].
