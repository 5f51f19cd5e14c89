### NASpI — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: NASpI
title = допомога з безробіття
# it: I soldi che l'INPS paga a chi ha perso il lavoro.
# term: inps → { -inps } = інститут соціального забезпечення
summary = Гроші, які INPS платить тим, хто втратив роботу.
# it: disoccupazione; licenziato; sussidio
keywords = безробіття; звільнили; допомога
# it: Chiedila entro 68 giorni dalla fine del lavoro. Leggi [come si fa][1].
# note: [1] = servizi/disoccupazione-naspi
p-8ryd2 = Подайте заяву на неї протягом 68 днів від кінця роботи. Читайте, [як це зробити][1].
