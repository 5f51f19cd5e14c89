### Centro Studi Ricerche Sociali — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Centro Studi Ricerche Sociali
title = ===
# it: Nel 2005 ha firmato l'accordo di Mondinsieme.
summary = Në vitin 2005 firmosi marrëveshjen e Mondinsieme.
# it: ricerca; studi sociali
keywords = kërkime; studime sociale

## Che cosa fa

# it: Nel 2005 ha firmato il primo accordo della [rete di Mondinsieme][1]. La notizia del 2012 lo ricorda solo per quell'anno.
# note: [1] = enti/rete-mondinsieme
p-24hsd = Në vitin 2005 firmosi marrëveshjen e parë të [rrjetit të Mondinsieme][1]. Lajmi i vitit 2012 e përmend vetëm për atë vit.
# it: Non sappiamo che cosa fa oggi.
p-vmnau = Nuk dimë çfarë bën sot.
