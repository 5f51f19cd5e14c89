### Incontro e mediazione — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Incontro e mediazione
title = Takime dhe ndërmjetësim
# it: Luoghi di incontro, mediatori, reti di enti.
summary = Vende takimi, ndërmjetës, rrjete entesh.
# it: interprete; mediatore; associazioni; incontro
keywords = përkthyes; ndërmjetës; shoqata; takim; gjuha
# it: Se non capisci un ufficio, un [mediatore][1] può aiutarti. A Cremona puoi chiedere a [Mondinsieme][2].
# note: [1] = termini/mediatore-linguistico
# note: [2] = luoghi/mondinsieme
p-mg9zc = Nëse nuk kuptoni një zyrë, një [ndërmjetës (mediatore)][1] mund t’ju ndihmojë. Në Cremona mund të pyesni te [Mondinsieme][2].
