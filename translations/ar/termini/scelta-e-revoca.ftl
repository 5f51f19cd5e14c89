### scelta e revoca — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: scelta e revoca
title = مكتب اختيار الطبيب
# it: L'ufficio dell'ASST dove scegli o cambi il medico.
# term: asst → { -asst } = المؤسسة الصحية الاجتماعية
summary = مكتب ASST الذي تختار فيه الطبيب أو تغيّره.
# it: cambio medico; ufficio; ASST
# term: asst → { -asst } = المؤسسة الصحية الاجتماعية
keywords = تغيير الطبيب; مكتب; ASST
# it: **Scelta** vuol dire prendere un medico. **Revoca** vuol dire lasciarlo.
p-6j68m = **Scelta** معناها أن تأخذ طبيبًا. و**Revoca** معناها أن تتركه.
# it: Qui ti iscrivi anche al [Servizio sanitario][1].
# note: [1] = servizi/iscrizione-servizio-sanitario
# term: servizio sanitario → { -servizio-sanitario-nazionale } = الخدمة الصحية الوطنية
p-5x337 = هنا تسجّل نفسك أيضًا في [الخدمة الصحية الوطنية (Servizio sanitario)][1].
