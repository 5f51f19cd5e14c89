### visto d'ingresso — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: visto d'ingresso
title = تأشيرة الدخول
# it: Il permesso di entrare in Italia. È nel passaporto.
# term: passaporto → { -passaporto } = جواز السفر
summary = الإذن بالدخول إلى إيطاليا. هو في جواز السفر.
# it: consolato; ambasciata; entrare
# term: ambasciata → { -consolato } = القنصلية
keywords = قنصلية; سفارة; دخول; فيزا
# it: Lo dà il consolato italiano nel tuo Paese, prima del viaggio.
# term: consolato → { -consolato } = القنصلية
p-u329e = تعطيها القنصلية الإيطالية في بلدك، قبل السفر.
# it: Il visto serve per **entrare**. Per restare serve il [permesso di soggiorno][1].
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = تصريح الإقامة
p-yzggk = التأشيرة تلزم **للدخول**. وللبقاء يلزم [تصريح الإقامة (permesso di soggiorno)][1].
