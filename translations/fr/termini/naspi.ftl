### NASpI — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: NASpI
title = allocation chômage
# it: I soldi che l'INPS paga a chi ha perso il lavoro.
# term: inps → { -inps } = institut national de sécurité sociale
summary = L’argent que l’INPS paie aux personnes qui ont perdu leur travail.
# it: disoccupazione; licenziato; sussidio
keywords = chômage; licencié; allocation
# it: Chiedila entro 68 giorni dalla fine del lavoro. Leggi [come si fa][1].
# note: [1] = servizi/disoccupazione-naspi
p-8ryd2 = Demandez-la dans les 68 jours après la fin du travail. Lisez [comment faire][1].
