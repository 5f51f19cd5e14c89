### consultorio familiare — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: consultorio familiare
title = مركز استشارات الأسرة
# it: Un servizio per donne, coppie, genitori e ragazzi.
summary = خدمة للنساء والأزواج والوالدين والشباب.
# it: ginecologa; ostetrica; donne; contraccezione
keywords = طبيبة نساء; قابلة; داية; نساء; منع الحمل; تنظيم الأسرة
# it: Ci sono ginecologa, ostetrica, psicologa e assistente sociale. Non serve la [ricetta][1].
# note: [1] = termini/ricetta
# term: assistente sociale → { -assistente-sociale } = الأخصائي الاجتماعي
# term: ricetta → { -ricetta } = الوصفة الطبية
p-5935g = فيه طبيبة نساء وقابلة وأخصائية نفسية وأخصائية اجتماعية. لا تلزم [وصفة طبية][1].
# it: Leggi [come andarci][1].
# note: [1] = servizi/consultorio
p-uu4uu = اقرأ [كيف تذهب إليه][1].
