### nulla osta — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: nulla osta
title = إذن عدم الممانعة
# it: Un foglio che dice: non ci sono ostacoli. Serve per chiedere il visto. Per sposarti serve un altro nulla osta.
# term: visto → { -visto } = التأشيرة
summary = ورقة تقول: لا توجد موانع. تحتاج إليها لطلب التأشيرة. وللزواج تحتاج إلى إذن عدم ممانعة آخر.
# it: autorizzazione; famiglia; lavoro
keywords = إذن; أسرة; عمل; موافقة
# it: Lo dà lo [Sportello unico per l'immigrazione][1].
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = الشباك الموحد للهجرة
p-r52uv = يعطيه [الشباك الموحد للهجرة (Sportello unico per l'immigrazione)][1].
# it: Con il nulla osta un parente o un lavoratore chiede il [visto][1] al consolato.
# note: [1] = termini/visto
# term: visto → { -visto } = التأشيرة
# term: consolato → { -consolato } = القنصلية
p-upcwq = بهذا الإذن يطلب القريب أو العامل [التأشيرة][1] من القنصلية.
