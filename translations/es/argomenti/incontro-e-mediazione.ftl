### Incontro e mediazione — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Incontro e mediazione
title = Encuentro y mediación
# it: Luoghi di incontro, mediatori, reti di enti.
summary = Lugares de encuentro, mediadores, redes de organismos.
# it: interprete; mediatore; associazioni; incontro
keywords = intérprete; mediador; asociaciones; encuentro
# it: Se non capisci un ufficio, un [mediatore][1] può aiutarti. A Cremona puoi chiedere a [Mondinsieme][2].
# note: [1] = termini/mediatore-linguistico
# note: [2] = luoghi/mondinsieme
p-mg9zc = Si no entiende lo que le dicen en una oficina, un [mediador][1] puede ayudarle. En Cremona puede preguntar en [Mondinsieme][2].
