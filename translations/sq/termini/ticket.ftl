### ticket — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ticket
title = tarifë shëndetësore
# it: La parte che paghi tu per una visita, un esame o una medicina.
summary = Pjesa që paguani ju për një vizitë, një analizë ose një ilaç.
# it: pagare; visita; esame; medicina
keywords = pagesë; vizitë; analizë; ilaç
# it: Il resto lo paga lo Stato. Alcune persone non pagano: hanno una [esenzione][1].
# note: [1] = termini/esenzione
# term: esenzione → { -esenzione } = përjashtim nga pagesa
p-i56hy = Pjesën tjetër e paguan Shteti. Disa njerëz nuk paguajnë: kanë një [përjashtim nga pagesa (esenzione)][1].
