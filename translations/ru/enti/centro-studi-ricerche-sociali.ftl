### Centro Studi Ricerche Sociali — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Centro Studi Ricerche Sociali
title = ===
# it: Nel 2005 ha firmato l'accordo di Mondinsieme.
summary = В 2005 году подписал соглашение Mondinsieme.
# it: ricerca; studi sociali
keywords = исследования; социальные исследования

## Che cosa fa

# it: Nel 2005 ha firmato il primo accordo della [rete di Mondinsieme][1]. La notizia del 2012 lo ricorda solo per quell'anno.
# note: [1] = enti/rete-mondinsieme
p-24hsd = В 2005 году он подписал первое соглашение [сети Mondinsieme][1]. Новость 2012 года упоминает его только за тот год.
# it: Non sappiamo che cosa fa oggi.
p-vmnau = Мы не знаем, что он делает сегодня.
