### permesso per attesa occupazione — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: permesso per attesa occupazione
title = تصريح انتظار العمل
# it: Il permesso per chi ha perso il lavoro e ne cerca un altro.
summary = التصريح لمن فقد العمل ويبحث عن عمل آخر.
# it: perso il lavoro; permesso; disoccupato
keywords = فقدت العمل; تصريح; عاطل عن العمل; بطالة
# it: Dura di solito almeno un anno. Iscriviti subito al [centro per l'impiego][1].
# note: [1] = servizi/cercare-lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = مركز التشغيل
p-kwc73 = يستمر عادة سنة على الأقل. سجّل نفسك فورًا في [مركز التشغيل (centro per l'impiego)][1].
