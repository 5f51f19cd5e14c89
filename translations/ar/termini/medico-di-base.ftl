### medico di famiglia — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: medico di famiglia
title = طبيب الأسرة
# it: Il medico che scegli tu. Ti visita gratis e fa le ricette.
# term: ricette → { -ricetta } = الوصفة الطبية
summary = الطبيب الذي تختاره أنت. يفحصك مجانًا ويكتب الوصفات.
# it: dottore; medico curante; medico di medicina generale; MMG
keywords = دكتور; طبيب العائلة; طبيب عام; MMG
# it: Si chiama anche **medico di base** o medico di medicina generale. Sono la stessa cosa.
p-e4w8e = يسمّى أيضًا **medico di base** أو medico di medicina generale. المعنى واحد.
# it: Leggi [come si sceglie][1].
# note: [1] = servizi/medico-di-famiglia
p-dhqsq = اقرأ [كيف تختاره][1].
