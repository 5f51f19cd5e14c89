### cittadinanza — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: cittadinanza
title = الجنسية
# it: Il legame con uno Stato. Chi è cittadino vota e ha il passaporto.
# term: passaporto → { -passaporto } = جواز السفر
summary = الرابط مع دولة. المواطن يصوّت وله جواز السفر.
# it: cittadino italiano; passaporto italiano
# term: passaporto → { -passaporto } = جواز السفر
keywords = مواطن إيطالي; جواز سفر إيطالي; الجنسية الإيطالية
# it: Leggi come si chiede per [residenza o matrimonio][1] e [a 18 anni][2].
# note: [1] = servizi/cittadinanza-adulti
# note: [2] = servizi/cittadinanza-a-diciotto-anni
# term: residenza → { -residenza } = محل الإقامة
p-mgc92 = اقرأ كيف تُطلب [بالإقامة المسجَّلة (residenza) أو بالزواج][1] و[في سن 18][2].
