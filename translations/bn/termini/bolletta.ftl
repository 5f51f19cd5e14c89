### bolletta — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: bolletta
title = বিদ্যুৎ, গ্যাস বা পানির বিল
# it: Il conto da pagare per luce, gas, acqua o rifiuti.
summary = বিদ্যুৎ, গ্যাস, পানি বা ময়লার জন্য যে বিল দিতে হয়।
# it: luce; gas; acqua; pagare
keywords = কারেন্ট বিল; গ্যাস বিল; পানির বিল; বিল দেওয়া
# it: Guarda la data entro cui devi pagare. Se non riesci, chiedi di pagare a rate.
p-xtfu3 = কোন তারিখের মধ্যে টাকা দিতে হবে দেখুন। না পারলে কিস্তিতে দিতে চান।
# it: Leggi [come pagare meno][1].
# note: [1] = servizi/bonus-bollette
p-tafzv = পড়ুন [কীভাবে কম দেবেন][1]।
