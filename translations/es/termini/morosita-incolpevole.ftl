### morosità incolpevole — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: morosità incolpevole
title = deuda de alquiler sin culpa
# it: Quando non riesci a pagare l'affitto e non è colpa tua.
summary = Cuando no puede pagar el alquiler y no es culpa suya.
# it: affitto arretrato; non pagare; aiuto affitto
keywords = alquiler atrasado; no pagar; ayuda para el alquiler
# it: **Morosità** vuol dire pagare in ritardo o non pagare. **Incolpevole** vuol dire senza colpa.
p-6t2jk = **Morosità** quiere decir pagar con retraso o no pagar. **Incolpevole** quiere decir sin culpa.
# it: Leggi [che aiuti ci sono][1].
# note: [1] = servizi/affitto-non-pagato
p-ndpm5 = Lea [qué ayudas hay][1].
