### datore di lavoro — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: datore di lavoro
title = empleador
# it: La persona o l'azienda per cui lavori.
summary = La persona o la empresa para la que trabaja.
# it: capo; padrone; ditta; azienda
keywords = jefe; patrón; empresa; dueño
# it: Deve darti il [contratto][1], la paga e la [busta paga][2].
# note: [1] = termini/contratto-di-lavoro
# note: [2] = termini/busta-paga
# term: busta paga → { -busta-paga } = recibo de sueldo
p-p64zw = Debe darle el [contrato][1], el sueldo y el [recibo de sueldo (busta paga)][2].
