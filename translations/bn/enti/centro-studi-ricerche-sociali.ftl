### Centro Studi Ricerche Sociali — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Centro Studi Ricerche Sociali
title = ===
# it: Un centro di ricerca che nel 2005 ha firmato l'accordo di Mondinsieme.
summary = ???
# it: ricerca; studi sociali
keywords = ???

## Che cosa fa

# it: Nel 2005 ha firmato il primo accordo della [rete di Mondinsieme][1]. La notizia del 2012 lo ricorda solo per quell'anno.
# note: [1] = enti/rete-mondinsieme
p-24hsd = ???
# it: Non offre servizi ai cittadini, per quanto sappiamo.
p-suxu7 = ???
