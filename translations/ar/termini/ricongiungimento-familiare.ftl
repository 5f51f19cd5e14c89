### ricongiungimento familiare — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricongiungimento familiare
title = لمّ شمل الأسرة
# it: Il diritto di far venire la tua famiglia in Italia.
summary = الحق في إحضار عائلتك إلى إيطاليا.
# it: famiglia; moglie; marito; figli
keywords = أسرة; زوجة; زوج; أولاد; التجمع العائلي
# it: Vale per marito, moglie, figli minori e, in certi casi, genitori.
# term: minori → { -minore } = القاصر
p-62gve = هو للزوج والزوجة والأولاد القاصرين، وفي حالات معينة للوالدين.
# it: Leggi [come si chiede][1].
# note: [1] = servizi/ricongiungimento
p-w3jt4 = اقرأ [كيف تطلبه][1].
