### residenza — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: residenza
title = محل الإقامة
# it: Il posto dove vivi di solito, scritto nei registri del Comune.
summary = المكان الذي تعيش فيه عادة، مكتوبًا في سجلات البلدية.
# it: indirizzo; dove abiti; anagrafe
# term: anagrafe → { -anagrafe } = مكتب سجل السكان
keywords = عنوان; أين تسكن; سجل السكان; شهادة السكنى
# it: La residenza serve per la carta d'identità, il medico e molti aiuti.
# term: carta d'identità → { -carta-di-identita } = بطاقة الهوية
p-zy6j5 = تحتاج إلى محل الإقامة لبطاقة الهوية والطبيب ومساعدات كثيرة.
# it: Non è il [domicilio][1]. Leggi [come si chiede][2].
# note: [1] = termini/domicilio
# note: [2] = servizi/chiedere-la-residenza
# term: domicilio → { -domicilio } = العنوان الفعلي
p-urwvk = ليس هو [العنوان الفعلي (domicilio)][1]. اقرأ [كيف تطلب محل الإقامة][2].
