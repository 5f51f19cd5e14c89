### minore e minorenne — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: minore e minorenne
title = القاصر
# it: Chi ha meno di 18 anni.
summary = من عمره أقل من 18 سنة.
# it: bambino; ragazzo; meno di 18 anni
keywords = طفل; شاب صغير; أقل من 18 سنة
# it: Per il minore di solito firmano i genitori o il [tutore][1].
# note: [1] = termini/tutore
# term: tutore → { -tutore } = الوصي
p-2cd6c = عادة يوقّع الوالدان أو [الوصي (tutore)][1] بدلًا من القاصر.
