### NASpI — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: NASpI
title = unemployment benefit
# it: I soldi che l'INPS paga a chi ha perso il lavoro.
# term: inps → { -inps } = social security institute
summary = The money that INPS pays to people who have lost their job.
# it: disoccupazione; licenziato; sussidio
keywords = unemployment; dismissed; fired; benefit
# it: Chiedila entro 68 giorni dalla fine del lavoro. Leggi [come si fa][1].
# note: [1] = servizi/disoccupazione-naspi
p-8ryd2 = Apply within 68 days of the end of the job. Read [how to do it][1].
