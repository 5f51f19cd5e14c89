### nulla osta — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: nulla osta
title = autorización de no impedimento
# it: Un foglio che dice: non ci sono ostacoli. Serve per chiedere il visto. Per sposarti serve un altro nulla osta.
# term: visto → { -visto } = visa de entrada
summary = Una hoja que dice: no hay obstáculos. Sirve para pedir la visa. Para casarse se necesita otro nulla osta.
# it: autorizzazione; famiglia; lavoro
keywords = autorización; familia; trabajo; visa
# it: Lo dà lo [Sportello unico per l'immigrazione][1].
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = ventanilla única de inmigración
p-r52uv = La da la [ventanilla única de inmigración (Sportello unico)][1].
# it: Con il nulla osta un parente o un lavoratore chiede il [visto][1] al consolato.
# note: [1] = termini/visto
# term: visto → { -visto } = visa de entrada
# term: consolato → { -consolato } = consulado y embajada
p-upcwq = Con el nulla osta un pariente o un trabajador pide la [visa (visto)][1] en el consulado.
