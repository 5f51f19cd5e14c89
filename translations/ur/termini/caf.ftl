### CAF — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CAF
title = ٹیکس میں مدد کا دفتر
# it: Un ufficio che aiuta con tasse, 730 e ISEE.
# term: 730 → { -modello-730 } = سالانہ ٹیکس کا فارم 730
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
summary = وہ دفتر جو ٹیکس، فارم 730 اور ISEE میں مدد کرتا ہے۔
# it: tasse; 730; ISEE
# term: 730 → { -modello-730 } = سالانہ ٹیکس کا فارم 730
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
keywords = ٹیکس; 730; ISEE; کاف
# it: CAF vuol dire centro di assistenza fiscale. Spesso è vicino a un [patronato][1].
# note: [1] = termini/patronato
# term: patronato → { -patronato } = مفت مدد کا دفتر
p-vct47 = CAF کا مطلب ہے centro di assistenza fiscale (ٹیکس میں مدد کا مرکز)۔ اکثر [مفت مدد کے دفتر (patronato)][1] کے پاس ہوتا ہے۔
# it: Leggi [che cosa fa per te][1].
# note: [1] = servizi/aiuto-patronato-caf
p-k25ii = پڑھیں [یہ آپ کے لیے کیا کرتا ہے][1]۔
