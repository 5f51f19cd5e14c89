### ufficiale giudiziario — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ufficiale giudiziario
title = المحضر القضائي
# it: La persona del tribunale che porta le lettere e fa rispettare gli ordini.
summary = الشخص من المحكمة الذي يسلّم الرسائل وينفّذ الأوامر.
# it: tribunale; sfratto; pignoramento
# term: sfratto → { -sfratto } = أمر إخلاء البيت
keywords = محكمة; إخلاء; حجز; المفوض القضائي
# it: Se suona, apri e prendi la lettera. Porta subito il foglio a un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-sxku7 = إذا دقّ الباب، فافتح وخذ الرسالة. خذ الورقة فورًا إلى [محامٍ][1].
