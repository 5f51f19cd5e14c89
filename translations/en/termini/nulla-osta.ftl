### nulla osta — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: nulla osta
title = no-objection certificate
# it: Un foglio che dice: non ci sono ostacoli. Serve per chiedere il visto. Per sposarti serve un altro nulla osta.
# term: visto → { -visto } = entry visa
summary = A paper that says: there are no obstacles. You need it to ask for the visa. To marry you need another nulla osta.
# it: autorizzazione; famiglia; lavoro
keywords = authorisation; family; work; NOC
# it: Lo dà lo [Sportello unico per l'immigrazione][1].
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = immigration office of the Prefettura
p-r52uv = The [Sportello unico per l'immigrazione (immigration office of the Prefettura)][1] gives it.
# it: Con il nulla osta un parente o un lavoratore chiede il [visto][1] al consolato.
# note: [1] = termini/visto
# term: visto → { -visto } = entry visa
# term: consolato → { -consolato } = consulate or embassy
p-upcwq = With the no-objection certificate a relative or a worker asks the consulate for the [visa][1].
