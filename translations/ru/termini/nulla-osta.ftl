### nulla osta — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: nulla osta
title = предварительное разрешение на въезд
# it: Un foglio che dice: non ci sono ostacoli. Serve per chiedere il visto. Per sposarti serve un altro nulla osta.
# term: visto → { -visto } = въездная виза
summary = Бумага, в которой сказано: препятствий нет. Она нужна, чтобы попросить визу. Чтобы вступить в брак, нужен другой nulla osta.
# it: autorizzazione; famiglia; lavoro
keywords = разрешение; семья; работа
# it: Lo dà lo [Sportello unico per l'immigrazione][1].
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = единое иммиграционное бюро
p-r52uv = Её выдаёт [единое иммиграционное бюро (Sportello unico per l'immigrazione)][1].
# it: Con il nulla osta un parente o un lavoratore chiede il [visto][1] al consolato.
# note: [1] = termini/visto
# term: visto → { -visto } = въездная виза
# term: consolato → { -consolato } = консульство или посольство
p-upcwq = С этим разрешением родственник или работник просит в консульстве [визу (visto)][1].
