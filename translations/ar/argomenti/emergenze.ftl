### Emergenze — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Emergenze
title = حالات الطوارئ
# it: Chi chiamare quando c'è un pericolo.
summary = بمن تتصل عند وجود خطر.
# it: pericolo; aiuto; ambulanza; polizia
keywords = خطر; مساعدة; إسعاف; شرطة
# it: Se c'è un pericolo grave, chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-dz8pw = إذا كان هناك خطر شديد، فاتصل فورًا [برقم الطوارئ][1].
