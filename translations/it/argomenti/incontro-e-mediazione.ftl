### argomenti/incontro-e-mediazione
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Incontro e mediazione
summary = Luoghi di incontro, mediatori, reti di enti.
keywords = interprete; mediatore; associazioni; incontro
# note: [1] = termini/mediatore-linguistico
# note: [2] = luoghi/mondinsieme
p-mg9zc = Se non capisci un ufficio, un [mediatore][1] può aiutarti. A Cremona puoi chiedere a [Mondinsieme][2].
