### contributi — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: contributi
title = اشتراكات الضمان الاجتماعي
# it: I soldi che lavoratore e datore versano per pensione, malattia e disoccupazione.
summary = المال الذي يدفعه العامل وصاحب العمل للمعاش والمرض والبطالة.
# it: pensione; INPS; busta paga
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
# term: busta paga → { -busta-paga } = كشف الراتب
keywords = معاش; تقاعد; INPS; كشف الراتب; تأمينات
# it: Si pagano ogni mese. Nel lavoro domestico ogni tre mesi.
p-j8nq3 = تُدفع كل شهر. وفي العمل المنزلي كل ثلاثة أشهر.
# it: Puoi controllare i tuoi sul sito dell'[INPS][1] o con un [patronato][2].
# note: [1] = termini/inps
# note: [2] = termini/patronato
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
# term: patronato → { -patronato } = مكتب المساعدة
p-ankcy = يمكنك أن تتحقق من اشتراكاتك على موقع [INPS][1] أو مع [مكتب مساعدة (patronato)][2].
