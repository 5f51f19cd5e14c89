### STP — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: STP
title = رمز العلاج بدون تصريح
# it: Il codice per curarsi senza permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = تصريح الإقامة
summary = الرمز للعلاج بدون تصريح إقامة.
# it: senza permesso; cure; codice
keywords = بدون تصريح; علاج; رمز; بدون أوراق
# it: STP vuol dire straniero temporaneamente presente. È per chi non è cittadino dell'Unione europea e non ha il permesso.
p-9dkt2 = STP اختصار لعبارة straniero temporaneamente presente، أي أجنبي موجود مؤقتًا. هو لمن ليس مواطنًا من الاتحاد الأوروبي وليس لديه تصريح.
# it: Vale 6 mesi e puoi rinnovarlo. Leggi [come si chiede][1].
# note: [1] = servizi/cure-senza-permesso
p-yhses = صالح 6 أشهر ويمكنك أن تجدده. اقرأ [كيف تطلبه][1].
