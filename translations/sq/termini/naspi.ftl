### NASpI — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: NASpI
title = pagesa e papunësisë
# it: I soldi che l'INPS paga a chi ha perso il lavoro.
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
summary = Paratë që INPS u paguan atyre që kanë humbur punën.
# it: disoccupazione; licenziato; sussidio
keywords = papunësi; hequr nga puna; ndihmë
# it: Chiedila entro 68 giorni dalla fine del lavoro. Leggi [come si fa][1].
# note: [1] = servizi/disoccupazione-naspi
p-8ryd2 = Kërkojeni brenda 68 ditësh nga fundi i punës. Lexoni [si bëhet][1].
