### stato di famiglia — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: stato di famiglia
title = شهادة الحالة العائلية
# it: Il certificato con i nomi di chi vive nella tua casa.
summary = الشهادة التي فيها أسماء من يعيش في بيتك.
# it: certificato; famiglia anagrafica
keywords = شهادة; قيد عائلي; أفراد الأسرة
# it: Lo dà l'[anagrafe][1]. Spesso basta una [autocertificazione][2].
# note: [1] = termini/anagrafe
# note: [2] = termini/autocertificazione
# term: anagrafe → { -anagrafe } = مكتب سجل السكان
# term: autocertificazione → { -autocertificazione } = الإقرار الشخصي
p-b23rd = يعطيها [مكتب سجل السكان (anagrafe)][1]. كثيرًا ما يكفي [إقرار شخصي (autocertificazione)][2].
