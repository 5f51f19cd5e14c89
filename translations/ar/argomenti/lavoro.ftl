### Lavoro — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lavoro
title = العمل
# it: Cercare lavoro, contratto, diritti, disoccupazione.
summary = البحث عن عمل والعقد والحقوق والبطالة.
# it: lavoro; contratto; stipendio; disoccupato; INPS
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
keywords = عمل; شغل; عقد; راتب; عاطل عن العمل; INPS
# it: Cerchi lavoro? Vai al [centro per l'impiego][1]. Lavori già? Leggi [i tuoi diritti][2].
# note: [1] = servizi/cercare-lavoro
# note: [2] = servizi/diritti-al-lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = مركز التشغيل
p-cscmx = هل تبحث عن عمل؟ اذهب إلى [مركز التشغيل][1]. هل تعمل الآن؟ اقرأ [حقوقك][2].
# it: Hai perso il lavoro? Leggi [che cosa fare][1]. Il datore di lavoro ti manda via? Leggi del [licenziamento][2].
# note: [1] = guide/ho-perso-il-lavoro
# note: [2] = termini/licenziamento
# term: datore di lavoro → { -datore-di-lavoro } = صاحب العمل
# term: licenziamento → { -licenziamento } = الفصل من العمل
p-a7437 = هل فقدت العمل؟ اقرأ [ماذا تفعل][1]. هل يفصلك { -datore-di-lavoro } من العمل؟ اقرأ عن [الفصل من العمل (licenziamento)][2].
