### passaporto — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: passaporto
title = جواز السفر
# it: Il documento del tuo Paese per viaggiare.
summary = وثيقة بلدك للسفر.
# it: viaggio; consolato
# term: consolato → { -consolato } = القنصلية
keywords = سفر; قنصلية; باسبور
# it: Lo dà il tuo Paese, attraverso il suo consolato. Per gli italiani lo dà la [Questura][1].
# note: [1] = termini/questura
# term: consolato → { -consolato } = القنصلية
# term: questura → { -questura } = مديرية الشرطة
p-pezhc = يصدره بلدك عن طريق قنصليته. وللإيطاليين تصدره [مديرية الشرطة (Questura)][1].
# it: Né un datore di lavoro, né un marito, né un padrone di casa, né chi ti ha portato in Italia può tenere il tuo passaporto.
# term: datore di lavoro → { -datore-di-lavoro } = صاحب العمل
p-z935h = لا { -datore-di-lavoro } ولا الزوج ولا صاحب البيت ولا من أتى بك إلى إيطاليا يحق له أن يحتفظ بجواز سفرك.
