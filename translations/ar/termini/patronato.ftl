### patronato — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: patronato
title = مكتب المساعدة
# it: Un ufficio che aiuta gratis con INPS, permesso e altre domande.
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
summary = مكتب يساعد مجانًا في أمور INPS والتصريح وطلبات أخرى.
# it: INPS; aiuto gratis; permesso; pensione
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
keywords = INPS; مساعدة مجانية; تصريح; معاش; باتروناتو
# it: Molti patronati sono di sindacati o associazioni. Non serve iscriversi.
# term: sindacati → { -sindacato } = النقابة
p-7g4eb = كثير من هذه المكاتب تابع لنقابات أو جمعيات. لا يلزم أن تصبح عضوًا.
# it: Leggi [come trovarlo][1].
# note: [1] = servizi/aiuto-patronato-caf
p-uxiyv = اقرأ [كيف تجده][1].
