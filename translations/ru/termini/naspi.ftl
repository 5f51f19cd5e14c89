### NASpI — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: NASpI
title = пособие по безработице
# it: I soldi che l'INPS paga a chi ha perso il lavoro.
# term: inps → { -inps } = институт социального обеспечения
summary = Деньги, которые INPS платит тем, кто потерял работу.
# it: disoccupazione; licenziato; sussidio
keywords = безработица; уволен; пособие
# it: Chiedila entro 68 giorni dalla fine del lavoro. Leggi [come si fa][1].
# note: [1] = servizi/disoccupazione-naspi
p-8ryd2 = Подайте заявление на него не позже чем через 68 дней после окончания работы. Читайте, [как это сделать][1].
