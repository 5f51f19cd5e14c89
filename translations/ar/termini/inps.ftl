### INPS — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INPS
title = مؤسسة الضمان الاجتماعي
# it: L'ente che paga pensioni, disoccupazione, maternità e assegni per i figli.
summary = الجهة التي تدفع المعاشات والبطالة والأمومة وإعانات الأولاد.
# it: pensione; contributi; disoccupazione; maternità
# term: contributi → { -contributi } = اشتراكات الضمان الاجتماعي
keywords = معاش; تقاعد; اشتراكات; بطالة; أمومة
# it: INPS vuol dire Istituto nazionale della previdenza sociale. Chi lavora versa i contributi all'INPS.
# term: contributi → { -contributi } = اشتراكات الضمان الاجتماعي
p-wjcyd = INPS اختصار لعبارة Istituto nazionale della previdenza sociale، أي المؤسسة الوطنية للضمان الاجتماعي. من يعمل يدفع الاشتراكات إلى INPS.
# it: Un [patronato][1] parla con l'INPS per te.
# note: [1] = termini/patronato
# term: patronato → { -patronato } = مكتب المساعدة
p-4kxas = يتكلم [مكتب مساعدة (patronato)][1] مع INPS بدلًا منك.
