### NASpI — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: NASpI
title = subsidio de desempleo
# it: I soldi che l'INPS paga a chi ha perso il lavoro.
# term: inps → { -inps } = instituto de seguridad social
summary = El dinero que el { -inps } paga a quien perdió el trabajo.
# it: disoccupazione; licenziato; sussidio
keywords = desempleo; despedido; subsidio; paro
# it: Chiedila entro 68 giorni dalla fine del lavoro. Leggi [come si fa][1].
# note: [1] = servizi/disoccupazione-naspi
p-8ryd2 = Pídalo en un máximo de 68 días desde el fin del trabajo. Lea [cómo se hace][1].
