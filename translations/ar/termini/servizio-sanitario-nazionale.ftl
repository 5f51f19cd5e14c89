### Servizio sanitario nazionale — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Servizio sanitario nazionale
title = الخدمة الصحية الوطنية
# it: La sanità pubblica italiana: medici e ospedali per tutti.
summary = الصحة العامة الإيطالية: أطباء ومستشفيات للجميع.
# it: sanità; SSN; cure; mutua
keywords = صحة; SSN; علاج; تأمين صحي
# it: Chi è iscritto ha il medico di famiglia e paga poco o niente.
# term: medico di famiglia → { -medico-di-base } = طبيب الأسرة
p-h8cev = من هو مسجَّل له طبيب أسرة ويدفع قليلًا أو لا يدفع شيئًا.
# it: Leggi [come iscriverti][1].
# note: [1] = servizi/iscrizione-servizio-sanitario
p-a8iva = اقرأ [كيف تسجّل نفسك][1].
