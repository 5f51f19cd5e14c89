### ATS — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ATS
title = صحت کی نگرانی کا سرکاری ادارہ
# it: L'agenzia pubblica che in Lombardia programma e controlla la sanità.
summary = وہ سرکاری ادارہ جو لومباردیا میں صحت کی سروسز کی منصوبہ بندی اور نگرانی کرتا ہے۔
# it: agenzia salute; ASL
keywords = صحت کی ایجنسی; ASL; صحت
# it: ATS vuol dire Agenzia di tutela della salute. La nostra è l'[ATS Val Padana][1].
# note: [1] = enti/ats-val-padana
p-erw44 = ATS کا مطلب ہے Agenzia di tutela della salute (صحت کی حفاظت کا ادارہ)۔ ہمارا [ATS Val Padana][1] ہے۔
# it: Per visite e vaccini vai invece all'[ASST][1].
# note: [1] = termini/asst
# term: vaccini → { -vaccino } = حفاظتی ٹیکا
# term: asst → { -asst } = ہسپتالوں کا سرکاری ادارہ
p-5yj64 = معائنوں اور ٹیکوں کے لیے [ASST][1] جائیں۔
