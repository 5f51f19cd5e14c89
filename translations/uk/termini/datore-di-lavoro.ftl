### datore di lavoro — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: datore di lavoro
title = роботодавець
# it: La persona o l'azienda per cui lavori.
summary = Людина або підприємство, на яке ви працюєте.
# it: capo; padrone; ditta; azienda
keywords = начальник; хазяїн; фірма; підприємство
# it: Deve darti il [contratto][1], la paga e la [busta paga][2].
# note: [1] = termini/contratto-di-lavoro
# note: [2] = termini/busta-paga
# term: busta paga → { -busta-paga } = розрахунковий листок
p-p64zw = Він повинен дати вам [договір][1], зарплату і [розрахунковий листок][2].
