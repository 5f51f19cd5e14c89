### passaporto — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: passaporto
title = پاسپورٹ
# it: Il documento del tuo Paese per viaggiare.
summary = سفر کے لیے آپ کے ملک کی دستاویز۔
# it: viaggio; consolato
# term: consolato → { -consolato } = قونصل خانہ اور سفارت خانہ
keywords = سفر; قونصل خانہ; ایمبیسی
# it: Lo dà il tuo Paese, attraverso il suo consolato. Per gli italiani lo dà la [Questura][1].
# note: [1] = termini/questura
# term: consolato → { -consolato } = قونصل خانہ اور سفارت خانہ
# term: questura → { -questura } = پولیس کا صدر دفتر
p-pezhc = یہ آپ کا ملک اپنے قونصل خانے کے ذریعے دیتا ہے۔ اطالویوں کو یہ [Questura][1] دیتا ہے۔
# it: Né un datore di lavoro, né un marito, né un padrone di casa, né chi ti ha portato in Italia può tenere il tuo passaporto.
# term: datore di lavoro → { -datore-di-lavoro } = کام دینے والا
p-z935h = نہ { -datore-di-lavoro }، نہ شوہر، نہ مالک مکان، اور نہ وہ شخص جو آپ کو اٹلی لایا ہے، آپ کا پاسپورٹ رکھ سکتا ہے۔
