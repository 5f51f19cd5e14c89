### minore e minorenne — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: minore e minorenne
title = نابالغ
# it: Chi ha meno di 18 anni.
summary = جس کی عمر 18 سال سے کم ہے۔
# it: bambino; ragazzo; meno di 18 anni
keywords = بچہ; لڑکا; لڑکی; 18 سال سے کم
# it: Per il minore di solito firmano i genitori o il [tutore][1].
# note: [1] = termini/tutore
# term: tutore → { -tutore } = سرپرست
p-2cd6c = نابالغ کی طرف سے عام طور پر والدین یا [سرپرست (tutore)][1] دستخط کرتے ہیں۔
