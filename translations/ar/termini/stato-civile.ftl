### stato civile — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: stato civile
title = مكتب الحالة المدنية
# it: L'ufficio del Comune per nascite, matrimoni, cittadinanza e morti.
# term: cittadinanza → { -cittadinanza } = الجنسية
summary = مكتب البلدية للولادات والزواج والجنسية والوفيات.
# it: nascita; matrimonio; morte; atti
keywords = ولادة; زواج; وفاة; عقود; الأحوال المدنية
# it: Qui [registri una nascita][1].
# note: [1] = servizi/registrare-una-nascita
p-zqaxm = هنا [تسجّل الولادة][1].
# it: Nei moduli «stato civile» vuol dire anche se sei sposato, divorziato o vedovo.
p-jbdyx = في الاستمارات «stato civile» معناها أيضًا هل أنت متزوج أو مطلّق أو أرمل.
