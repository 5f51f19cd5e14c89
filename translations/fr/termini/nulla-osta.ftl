### nulla osta — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: nulla osta
title = autorisation préalable
# it: Un foglio che dice: non ci sono ostacoli. Serve per chiedere il visto. Per sposarti serve un altro nulla osta.
# term: visto → { -visto } = visa d’entrée
summary = Un papier qui dit : il n’y a pas d’obstacle. Il sert pour demander le visa. Pour vous marier, il faut un autre nulla osta.
# it: autorizzazione; famiglia; lavoro
keywords = autorisation; famille; travail
# it: Lo dà lo [Sportello unico per l'immigrazione][1].
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = guichet unique pour l’immigration
p-r52uv = Elle est donnée par le [guichet unique pour l’immigration (Sportello unico)][1].
# it: Con il nulla osta un parente o un lavoratore chiede il [visto][1] al consolato.
# note: [1] = termini/visto
# term: visto → { -visto } = visa d’entrée
# term: consolato → { -consolato } = consulat et ambassade
p-upcwq = Avec l’autorisation préalable, une personne de la famille ou un travailleur demande le [visa (visto)][1] au consulat.
