### datore di lavoro — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: datore di lavoro
title = работодатель
# it: La persona o l'azienda per cui lavori.
summary = Человек или компания, на которых вы работаете.
# it: capo; padrone; ditta; azienda
keywords = начальник; хозяин; фирма; компания
# it: Deve darti il [contratto][1], la paga e la [busta paga][2].
# note: [1] = termini/contratto-di-lavoro
# note: [2] = termini/busta-paga
# term: busta paga → { -busta-paga } = расчётный листок
p-p64zw = Он обязан дать вам [договор][1], зарплату и [расчётный листок (busta paga)][2].
