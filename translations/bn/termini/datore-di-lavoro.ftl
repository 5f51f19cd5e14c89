### datore di lavoro — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: datore di lavoro
title = নিয়োগকর্তা
# it: La persona o l'azienda per cui lavori.
summary = যে মানুষ বা কোম্পানির জন্য আপনি কাজ করেন।
# it: capo; padrone; ditta; azienda
keywords = ???
# it: Deve darti il [contratto][1], la paga e la [busta paga][2].
# note: [1] = termini/contratto-di-lavoro
# note: [2] = termini/busta-paga
# term: busta paga → { -busta-paga } = বেতনের স্লিপ
p-p64zw = ???
