### protezione temporanea — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: protezione temporanea
title = عارضی تحفظ
# it: Un permesso per chi fugge da una guerra insieme a molte altre persone.
summary = ان لوگوں کا اجازت نامہ جو بہت سے دوسرے لوگوں کے ساتھ جنگ سے بھاگ رہے ہوں۔
# it: Ucraina; guerra; permesso
keywords = یوکرین; جنگ; پرمیسو
# it: Oggi vale per chi viene dall'Ucraina. Permette di lavorare, curarsi e studiare.
p-6mn5g = آج یہ یوکرین سے آنے والوں کے لیے ہے۔ اس پر کام، علاج اور پڑھائی کی اجازت ہے۔
# it: La data di fine può cambiare: chiedi in [Questura][1].
# note: [1] = termini/questura
# term: questura → { -questura } = پولیس کا صدر دفتر
p-xpwwz = آخری تاریخ بدل سکتی ہے: [Questura][1] سے پوچھیں۔
