### esenzione — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: esenzione
title = الإعفاء من رسم العلاج
# it: Il diritto di non pagare il ticket.
# term: ticket → { -ticket } = رسم العلاج
summary = الحق في عدم دفع رسم العلاج (ticket).
# it: non pagare; ticket; codice esenzione
# term: ticket → { -ticket } = رسم العلاج
keywords = عدم الدفع; تيكت; رمز الإعفاء; علاج مجاني
# it: Puoi averla per reddito, età, malattia, gravidanza o disabilità.
# term: reddito → { -reddito } = الدخل
p-y97sz = يمكنك الحصول عليه بسبب الدخل أو العمر أو المرض أو الحمل أو الإعاقة.
# it: Chiedila all'[ASST][1]. Alcune arrivano da sole, altre scadono.
# note: [1] = termini/asst
# term: asst → { -asst } = المؤسسة الصحية الاجتماعية
p-57ziy = اطلبه من [ASST][1]. بعض الإعفاءات تأتي وحدها، وبعضها تنتهي صلاحيته.
