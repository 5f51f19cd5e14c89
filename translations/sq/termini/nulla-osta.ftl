### nulla osta — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: nulla osta
title = leje paraprake
# it: Un foglio che dice: non ci sono ostacoli. Serve per chiedere il visto. Per sposarti serve un altro nulla osta.
# term: visto → { -visto } = vizë hyrjeje
summary = Një fletë që thotë: nuk ka pengesa. Duhet për të kërkuar vizën. Për t’u martuar duhet një tjetër nulla osta.
# it: autorizzazione; famiglia; lavoro
keywords = autorizim; familje; punë
# it: Lo dà lo [Sportello unico per l'immigrazione][1].
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = sporteli unik për imigracionin
p-r52uv = E jep [sporteli unik për imigracionin (Sportello unico per l'immigrazione)][1].
# it: Con il nulla osta un parente o un lavoratore chiede il [visto][1] al consolato.
# note: [1] = termini/visto
# term: visto → { -visto } = vizë hyrjeje
# term: consolato → { -consolato } = konsullatë
p-upcwq = Me lejen paraprake (nulla osta) një i afërm ose një punonjës kërkon [vizën (visto)][1] te konsullata.
