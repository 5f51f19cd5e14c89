### canone — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: canone
title = alquiler mensual
# it: I soldi che paghi ogni mese per l'affitto.
summary = El dinero que paga cada mes por el alquiler.
# it: affitto; mese; prezzo
keywords = alquiler; arriendo; mes; precio
# it: Nel contratto trovi anche la parola **locazione**. Vuol dire affitto.
p-8cwyj = En el contrato encuentra también la palabra **locazione**. Quiere decir alquiler.
# it: Il canone di solito non comprende le spese del palazzo e le [bollette][1].
# note: [1] = termini/bolletta
# term: bollette → { -bolletta } = factura de luz o gas
p-fkvns = El alquiler normalmente no incluye los gastos del edificio ni las [facturas (bollette)][1].
