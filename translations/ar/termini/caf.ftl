### CAF — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CAF
title = مركز المساعدة الضريبية
# it: Un ufficio che aiuta con tasse, 730 e ISEE.
# term: 730 → { -modello-730 } = نموذج 730
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
summary = مكتب يساعد في الضرائب ونموذج 730 وISEE.
# it: tasse; 730; ISEE
# term: 730 → { -modello-730 } = نموذج 730
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
keywords = ضرائب; 730; ISEE; كاف
# it: CAF vuol dire centro di assistenza fiscale. Spesso è vicino a un [patronato][1].
# note: [1] = termini/patronato
# term: patronato → { -patronato } = مكتب المساعدة
p-vct47 = CAF اختصار لعبارة centro di assistenza fiscale، أي مركز المساعدة الضريبية. كثيرًا ما يكون قريبًا من [مكتب مساعدة (patronato)][1].
# it: Leggi [che cosa fa per te][1].
# note: [1] = servizi/aiuto-patronato-caf
p-k25ii = اقرأ [ماذا يعمل من أجلك][1].
