### Centro Studi Ricerche Sociali — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Centro Studi Ricerche Sociali
title = ===
# it: Nel 2005 ha firmato l'accordo di Mondinsieme.
summary = În 2005 a semnat acordul Mondinsieme.
# it: ricerca; studi sociali
keywords = cercetare; studii sociale

## Che cosa fa

# it: Nel 2005 ha firmato il primo accordo della [rete di Mondinsieme][1]. La notizia del 2012 lo ricorda solo per quell'anno.
# note: [1] = enti/rete-mondinsieme
p-24hsd = În 2005 a semnat primul acord al [rețelei Mondinsieme][1]. Știrea din 2012 îl amintește numai pentru acel an.
# it: Non sappiamo che cosa fa oggi.
p-vmnau = Nu știm ce face astăzi.
