### Fascicolo sanitario elettronico — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fascicolo sanitario elettronico
title = الملف الصحي الإلكتروني
# it: La raccolta in linea dei tuoi esami, ricette e vaccini.
# term: ricette → { -ricetta } = الوصفة الطبية
# term: vaccini → { -vaccino } = اللقاح
summary = مجموعة تحاليلك ووصفاتك ولقاحاتك عبر الإنترنت.
# it: FSE; esami; referti; ricette; sito
# term: ricette → { -ricetta } = الوصفة الطبية
keywords = FSE; تحاليل; نتائج; وصفات; موقع
# it: Entri nel sito della Regione con [SPID o CIE][1]. Puoi anche cambiare medico.
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = الهوية الرقمية
p-f952d = تدخل موقع الإقليم عن طريق [SPID أو CIE][1]. يمكنك أيضًا أن تغيّر الطبيب.
# it: Decidi tu chi può vedere i tuoi dati.
p-fjaib = أنت تقرر من يمكنه أن يرى بياناتك.
