### guardia medica — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: guardia medica
title = الطبيب المناوب
# it: Il medico per la notte, la domenica e i giorni di festa.
summary = الطبيب في الليل ويوم الأحد وفي أيام العطل.
# it: continuità assistenziale; notte; domenica; 116117
keywords = طبيب الليل; ليل; يوم الأحد; 116117
# it: Il nome ufficiale è **continuità assistenziale**. Serve se il tuo medico non c'è e il problema non può aspettare.
p-5whf8 = الاسم الرسمي هو **continuità assistenziale**. تحتاج إليه إذا لم يكن طبيبك موجودًا والمشكلة لا يمكن أن تنتظر.
# it: Leggi [come si chiama][1].
# note: [1] = servizi/cure-non-urgenti
p-vey89 = اقرأ [كيف تتصل به][1].
