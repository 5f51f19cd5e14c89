### certificato di malattia — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: certificato di malattia
title = الشهادة المرضية
# it: Il foglio del medico per stare a casa dal lavoro.
summary = ورقة الطبيب لكي تبقى في البيت ولا تذهب إلى العمل.
# it: malato; medico; lavoro; INPS
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
keywords = مريض; طبيب; عمل; INPS; إجازة مرضية
# it: Il medico lo manda in linea all'INPS. Chiedi il **numero** e dallo al datore di lavoro.
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
# term: datore di lavoro → { -datore-di-lavoro } = صاحب العمل
p-fhd9d = يرسلها الطبيب عبر الإنترنت إلى INPS. اطلب **الرقم** وأعطه لصاحب العمل.
# it: In alcune ore devi restare a casa, perché può venire un medico a controllare.
p-8cgff = في بعض الساعات يجب أن تبقى في البيت، لأن طبيبًا قد يأتي للتحقق.
