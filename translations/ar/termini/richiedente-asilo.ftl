### richiedente asilo — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: richiedente asilo
title = طالب اللجوء
# it: Chi ha chiesto protezione e aspetta la risposta.
summary = من طلب الحماية وينتظر الجواب.
# it: asilo; domanda; profugo
# term: asilo → { -protezione-internazionale } = الحماية الدولية
keywords = لجوء; طلب; نازح; لاجئ
# it: Ha un documento, può curarsi e ha diritto a un interprete. Se non ha casa, può chiedere l'accoglienza.
p-qfyaa = لديه وثيقة، ويمكنه أن يتعالج، وله الحق في مترجم. إذا لم يكن لديه سكن، يمكنه أن يطلب الاستقبال (accoglienza).
