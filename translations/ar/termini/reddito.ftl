### reddito — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: reddito
title = الدخل
# it: I soldi che guadagni in un anno, prima o dopo le tasse.
summary = المال الذي تكسبه في السنة، قبل الضرائب أو بعدها.
# it: guadagno; stipendio; ISEE; tasse
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
keywords = ربح; راتب; ISEE; ضرائب
# it: Gli uffici lo guardano per il permesso, la famiglia e gli aiuti. Le prove sono la [Certificazione Unica][1] e le [buste paga][2].
# note: [1] = termini/certificazione-unica
# note: [2] = termini/busta-paga
# term: certificazione unica → { -certificazione-unica } = شهادة الدخل السنوية
# term: buste paga → { -busta-paga } = كشف الراتب
p-snfmx = تنظر المكاتب إليه من أجل التصريح والأسرة والمساعدات. والإثباتات هي [شهادة الدخل السنوية (Certificazione Unica)][1] و[كشوف الراتب (buste paga)][2].
