### ISEE — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ISEE
title = مؤشر الوضع المالي للأسرة
# it: Il numero che dice quanto è ricca la tua famiglia.
summary = الرقم الذي يقول ما هو الوضع المالي لأسرتك.
# it: reddito; sconto; bonus
# term: reddito → { -reddito } = الدخل
keywords = دخل; تخفيض; منحة; إيزي
# it: Con un ISEE basso paghi meno o ricevi più aiuti. Rifallo ogni anno.
p-axh2e = مع ISEE منخفض تدفع أقل أو تستلم مساعدات أكثر. جدّده كل سنة.
# it: Leggi [come si chiede][1].
# note: [1] = servizi/chiedere-isee
p-dx5dy = اقرأ [كيف تطلبه][1].
