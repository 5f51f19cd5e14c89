### kit postale — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: kit postale
title = ظرف البريد
# it: La busta con i moduli per chiedere il permesso di soggiorno alla posta.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = تصريح الإقامة
summary = الظرف الذي فيه استمارات طلب تصريح الإقامة في مكتب البريد.
# it: busta gialla; moduli; posta; Sportello Amico
keywords = الظرف الأصفر; استمارات; بريد; Sportello Amico; كيت
# it: La prendi gratis in un ufficio postale con lo Sportello Amico.
p-g3cdf = تأخذه مجانًا من مكتب بريد فيه شباك Sportello Amico.
# it: La compili e la riporti **aperta**. Un [patronato][1] può compilarla con te.
# note: [1] = termini/patronato
# term: patronato → { -patronato } = مكتب المساعدة
p-8k9ps = تملأ الاستمارات وتعيده **مفتوحًا**. يمكن [لمكتب مساعدة (patronato)][1] أن يملأها معك.
