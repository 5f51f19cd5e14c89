### Lingua italiana — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lingua italiana
title = اللغة الإيطالية
# it: Dove imparare l'italiano.
summary = أين تتعلم الإيطالية.
# it: italiano; corso; scuola; imparare
keywords = الإيطالية; دورة; مدرسة; تعلّم
# it: Puoi imparare l'italiano anche da adulto. Comincia dalla pagina sui [corsi del CPIA][1].
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia }
p-m62u2 = يمكنك تعلّم الإيطالية وأنت بالغ أيضًا. ابدأ من الصفحة عن [دورات CPIA][1].
