### nulla osta — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: nulla osta
title = попередній дозвіл на в’їзд
# it: Un foglio che dice: non ci sono ostacoli. Serve per chiedere il visto. Per sposarti serve un altro nulla osta.
# term: visto → { -visto } = в’їзна віза
summary = Документ, який каже: перешкод немає. Він потрібен, щоб просити візу. Щоб одружитися, потрібен інший дозвіл (nulla osta).
# it: autorizzazione; famiglia; lavoro
keywords = дозвіл; сім’я; робота
# it: Lo dà lo [Sportello unico per l'immigrazione][1].
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = єдине імміграційне бюро
p-r52uv = Його дає [єдине імміграційне бюро (Sportello unico per l'immigrazione)][1].
# it: Con il nulla osta un parente o un lavoratore chiede il [visto][1] al consolato.
# note: [1] = termini/visto
# term: visto → { -visto } = в’їзна віза
# term: consolato → { -consolato } = консульство або посольство
p-upcwq = З цим дозволом родич або працівник просить [візу][1] в консульстві.
