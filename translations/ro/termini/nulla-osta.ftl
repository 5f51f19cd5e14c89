### nulla osta — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: nulla osta
title = aviz favorabil
# it: Un foglio che dice: non ci sono ostacoli. Serve per chiedere il visto. Per sposarti serve un altro nulla osta.
# term: visto → { -visto } = viză
summary = O hârtie care spune: nu există piedici. Vă trebuie ca să cereți viza. Ca să vă căsătoriți vă trebuie alt „nulla osta”.
# it: autorizzazione; famiglia; lavoro
keywords = autorizație; familie; muncă; aviz; aprobare
# it: Lo dà lo [Sportello unico per l'immigrazione][1].
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = Ghișeul unic pentru imigrație
p-r52uv = Îl dă [Ghișeul unic pentru imigrație (Sportello unico per l'immigrazione)][1].
# it: Con il nulla osta un parente o un lavoratore chiede il [visto][1] al consolato.
# note: [1] = termini/visto
# term: visto → { -visto } = viză
# term: consolato → { -consolato } = consulat
p-upcwq = Cu avizul, o rudă sau un lucrător cere o [viză (visto)][1] la { -consolato }.
