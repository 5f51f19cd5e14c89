### Centro Studi Ricerche Sociali — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Centro Studi Ricerche Sociali
title = ===
# it: Nel 2005 ha firmato l'accordo di Mondinsieme.
summary = En 2005 firmó el acuerdo de Mondinsieme.
# it: ricerca; studi sociali
keywords = investigación; estudios sociales

## Che cosa fa

# it: Nel 2005 ha firmato il primo accordo della [rete di Mondinsieme][1]. La notizia del 2012 lo ricorda solo per quell'anno.
# note: [1] = enti/rete-mondinsieme
p-24hsd = En 2005 firmó el primer acuerdo de la [red de Mondinsieme][1]. La noticia de 2012 lo menciona solo para aquel año.
# it: Non sappiamo che cosa fa oggi.
p-vmnau = No sabemos qué hace hoy.
