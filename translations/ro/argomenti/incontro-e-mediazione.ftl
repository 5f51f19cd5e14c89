### Incontro e mediazione — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Incontro e mediazione
title = Întâlnire și mediere
# it: Luoghi di incontro, mediatori, reti di enti.
summary = Locuri de întâlnire, mediatori, rețele de instituții.
# it: interprete; mediatore; associazioni; incontro
keywords = interpret; traducător; mediator; asociații; întâlnire
# it: Se non capisci un ufficio, un [mediatore][1] può aiutarti. A Cremona puoi chiedere a [Mondinsieme][2].
# note: [1] = termini/mediatore-linguistico
# note: [2] = luoghi/mondinsieme
p-mg9zc = Dacă nu înțelegeți o instituție, un [mediator][1] vă poate ajuta. La Cremona puteți întreba la [Mondinsieme][2].
