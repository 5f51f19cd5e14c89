### Incontro e mediazione — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Incontro e mediazione
title = Rencontre et médiation
# it: Luoghi di incontro, mediatori, reti di enti.
summary = Lieux de rencontre, médiateurs, réseaux d’organismes.
# it: interprete; mediatore; associazioni; incontro
keywords = interprète; médiateur; traducteur; associations; rencontre
# it: Se non capisci un ufficio, un [mediatore][1] può aiutarti. A Cremona puoi chiedere a [Mondinsieme][2].
# note: [1] = termini/mediatore-linguistico
# note: [2] = luoghi/mondinsieme
p-mg9zc = Si vous ne comprenez pas un bureau, un [médiateur][1] peut vous aider. À Cremona, vous pouvez demander à [Mondinsieme][2].
