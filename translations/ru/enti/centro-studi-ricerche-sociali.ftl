### Centro Studi Ricerche Sociali — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Centro Studi Ricerche Sociali
title = ===
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Un centro di ricerca che nel 2005 ha firmato l'accordo di Mondinsieme.
# it: Nel 2005 ha firmato l'accordo di Mondinsieme.
# change: ~Un centro di ricerca che nel~ +Nel+
summary = Исследовательский центр, который в 2005 году подписал соглашение Mondinsieme.
# it: ricerca; studi sociali
keywords = исследования; социальные исследования

## Che cosa fa

# it: Nel 2005 ha firmato il primo accordo della [rete di Mondinsieme][1]. La notizia del 2012 lo ricorda solo per quell'anno.
# note: [1] = enti/rete-mondinsieme
p-24hsd = В 2005 году он подписал первое соглашение [сети Mondinsieme][1]. Новость 2012 года упоминает его только за тот год.
# it: Non sappiamo che cosa fa oggi.
p-vmnau = ???
