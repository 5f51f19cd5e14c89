### minore e minorenne — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: minore e minorenne
title = অপ্রাপ্তবয়স্ক
# it: Chi ha meno di 18 anni.
summary = যাঁর বয়স 18 বছরের কম।
# it: bambino; ragazzo; meno di 18 anni
keywords = শিশু; কিশোর; 18 বছরের কম; নাবালক
# it: Per il minore di solito firmano i genitori o il [tutore][1].
# note: [1] = termini/tutore
# term: tutore → { -tutore } = আইনি অভিভাবক
p-2cd6c = অপ্রাপ্তবয়স্কের হয়ে সাধারণত মা-বাবা বা [আইনি অভিভাবক (tutore)][1] সই করেন।
