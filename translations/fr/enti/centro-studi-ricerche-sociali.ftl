### Centro Studi Ricerche Sociali — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Centro Studi Ricerche Sociali
title = ===
# it: Nel 2005 ha firmato l'accordo di Mondinsieme.
summary = En 2005, il a signé l’accord de Mondinsieme.
# it: ricerca; studi sociali
keywords = recherche; études sociales

## Che cosa fa

# it: Nel 2005 ha firmato il primo accordo della [rete di Mondinsieme][1]. La notizia del 2012 lo ricorda solo per quell'anno.
# note: [1] = enti/rete-mondinsieme
p-24hsd = En 2005, il a signé le premier accord du [réseau de Mondinsieme][1]. L’information de 2012 ne le cite que pour cette année-là.
# it: Non sappiamo che cosa fa oggi.
p-vmnau = Nous ne savons pas ce qu’il fait aujourd’hui.
