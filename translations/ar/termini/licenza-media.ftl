### licenza media — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: licenza media
title = الشهادة الإعدادية
# it: Il diploma che si prende dopo la terza media.
summary = الشهادة التي تحصل عليها بعد الصف الثالث الإعدادي.
# it: diploma; terza media; scuola media
keywords = دبلوم; الثالثة إعدادي; المدرسة الإعدادية
# it: Il nome ufficiale è diploma di scuola secondaria di primo grado. Puoi prenderla [anche da adulto][1].
# note: [1] = servizi/licenza-media-cpia
p-hq38e = الاسم الرسمي هو diploma di scuola secondaria di primo grado. يمكنك أن تحصل عليها [وأنت بالغ أيضًا][1].
