### Centro Studi Ricerche Sociali — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Centro Studi Ricerche Sociali
title = ===
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Un centro di ricerca che nel 2005 ha firmato l'accordo di Mondinsieme.
# it: Nel 2005 ha firmato l'accordo di Mondinsieme.
# change: ~Un centro di ricerca che nel~ +Nel+
summary = Un centro de investigación que en 2005 firmó el acuerdo de Mondinsieme.
# it: ricerca; studi sociali
keywords = investigación; estudios sociales

## Che cosa fa

# it: Nel 2005 ha firmato il primo accordo della [rete di Mondinsieme][1]. La notizia del 2012 lo ricorda solo per quell'anno.
# note: [1] = enti/rete-mondinsieme
p-24hsd = En 2005 firmó el primer acuerdo de la [red de Mondinsieme][1]. La noticia de 2012 lo menciona solo para aquel año.
# it: Non sappiamo che cosa fa oggi.
p-vmnau = ???
